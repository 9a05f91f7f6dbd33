import { useEffect } from 'react';
import './ui.css';

type NeighbourWalkProps<Id> = {
  readonly id: Id;
  /** In the order of the screen. */
  readonly neighbours: readonly Id[];
  readonly onOpen: (id: Id) => void;
  readonly words: {
    readonly previous: string;
    readonly next: string;
    /** Which keys do the same. */
    readonly keys: string;
    /** Counts from 1. */
    readonly position: (place: number, total: number) => string;
  };
};

/** In the head of a panel: which of the things shown this is, and the way to the next, by arrow key too. */
export function NeighbourWalk<Id>({ id, neighbours, onOpen, words }: NeighbourWalkProps<Id>) {
  const place = neighbours.indexOf(id);
  const [previous, next] = [neighbours[place - 1], neighbours[place + 1]];
  useArrowKeys(previous, next, onOpen);
  if (neighbours.length < 2) return null;
  return (
    <span className="neighbour-walk" title={words.keys}>
      <button
        type="button"
        aria-label={words.previous}
        disabled={previous === undefined}
        onClick={() => previous !== undefined && onOpen(previous)}
      >
        <Arrow path="M3 10 L8 5 L13 10" />
      </button>
      <button
        type="button"
        aria-label={words.next}
        disabled={next === undefined}
        onClick={() => next !== undefined && onOpen(next)}
      >
        <Arrow path="M3 6 L8 11 L13 6" />
      </button>
      {words.position(place + 1, neighbours.length)}
    </span>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** Arrow up and down walk the neighbours, unless a field or a list has the keys. */
function useArrowKeys<Id>(previous: Id | undefined, next: Id | undefined, onOpen: (id: Id) => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      if (event.target instanceof Element && event.target.matches('input, select, textarea')) return;
      event.preventDefault();
      const asked = event.key === 'ArrowUp' ? previous : next;
      if (asked !== undefined) onOpen(asked);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [previous, next, onOpen]);
}
