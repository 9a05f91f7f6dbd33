import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { localDay } from '#core/language/local-day.ts';
import { countedDay } from '#core/rules/as-of-day.ts';
import { useWorkspace } from './queries.ts';

/**
 * Today by the clock of this computer. On a window that was left open over night it changes when somebody comes
 * back to it, and what is counted up to today is then read anew.
 */
export function useLocalDay(): string {
  const queries = useQueryClient();
  const day = useSyncExternalStore(onFocus, () => localDay(new Date()));
  const countedTo = useRef(day);
  useEffect(() => {
    if (countedTo.current === day) return;
    countedTo.current = day;
    void queries.invalidateQueries();
  }, [day, queries]);
  return day;
}

/** The day up to which running periods are counted, which a clock that stands behind the stored changes does not say. */
export function useCountedDay(): string {
  return countedDay(useLocalDay(), useWorkspace()?.newestChangeDay ?? null);
}

function onFocus(notify: () => void): () => void {
  window.addEventListener('focus', notify);
  return () => {
    window.removeEventListener('focus', notify);
  };
}
