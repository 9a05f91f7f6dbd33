/** Where a presentation stands. */
export type SlideShow = {
  readonly index: number;
  /** The screen is black, as after B in PowerPoint. */
  readonly isBlack: boolean;
  /** The figures behind the slide are shown in its place. */
  readonly isTable: boolean;
};

export type SlideCommand = 'next' | 'previous' | 'first' | 'last' | 'black' | 'figures';

/** The show at the slide with this number, counted from 1 as in the address; at the first without one. */
export function showFrom(number: string | null): SlideShow {
  const counted = Number(number);
  const index = Number.isSafeInteger(counted) && counted > 0 ? counted - 1 : 0;
  return { index, isBlack: false, isTable: false };
}

/** What a key asks for, as in PowerPoint; forward is where the language reads to. */
export function findCommand(key: string, direction: 'ltr' | 'rtl'): SlideCommand | undefined {
  if (key === 'ArrowRight') return direction === 'ltr' ? 'next' : 'previous';
  if (key === 'ArrowLeft') return direction === 'ltr' ? 'previous' : 'next';
  return commandKeys.get(key.length === 1 ? key.toLowerCase() : key);
}

const commandKeys: ReadonlyMap<string, SlideCommand> = new Map([
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['Enter', 'figures'],
]);

/** The next state. Any command but "black" lights the screen again; a moved show shows the slide, not its table. */
export function step(show: SlideShow, command: SlideCommand, count: number): SlideShow {
  // The figures may have become fewer since the last step.
  const present = Math.min(show.index, count - 1);
  const moved = (index: number): SlideShow => ({
    index: Math.min(Math.max(index, 0), count - 1),
    isBlack: false,
    isTable: false,
  });
  switch (command) {
    case 'next':
      return moved(present + 1);
    case 'previous':
      return moved(present - 1);
    case 'first':
      return moved(0);
    case 'last':
      return moved(count - 1);
    case 'black':
      return { ...show, isBlack: !show.isBlack };
    case 'figures':
      return show.isBlack ? { ...show, isBlack: false } : { ...show, isTable: !show.isTable };
  }
}
