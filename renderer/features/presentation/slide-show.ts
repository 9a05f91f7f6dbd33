/** Where a presentation stands. */
export type SlideShow = {
  readonly index: number;
  /** The screen is black, as after B in PowerPoint. */
  readonly isBlack: boolean;
  /** The figures behind the slide are shown in its place. */
  readonly isTable: boolean;
};

export type SlideCommand = 'next' | 'previous' | 'first' | 'last' | 'black' | 'figures' | 'end';

export const firstSlide: SlideShow = { index: 0, isBlack: false, isTable: false };

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
  ['Escape', 'end'],
]);

/** The next state. Any command but "black" lights the screen again; a moved show shows the slide, not its table. */
export function step(show: SlideShow, command: Exclude<SlideCommand, 'end'>, count: number): SlideShow {
  const moved = (index: number): SlideShow => ({
    index: Math.min(Math.max(index, 0), count - 1),
    isBlack: false,
    isTable: false,
  });
  switch (command) {
    case 'next':
      return moved(show.index + 1);
    case 'previous':
      return moved(show.index - 1);
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
