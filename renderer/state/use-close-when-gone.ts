import { useEffect } from 'react';
import { DeskError } from '../ipc/client.ts';

/** How a thing was last read, which is done again after every change. */
type Reading = { readonly error: unknown; readonly isFetching: boolean };

/** Closes the panel of a thing that was deleted, or whose addition was taken back. */
export function useCloseWhenGone({ error, isFetching }: Reading, close: () => void): void {
  // What was gone may have been brought back, and is being read.
  const isGone = !isFetching && error instanceof DeskError && error.failure.code === 'gone';
  useEffect(() => {
    if (isGone) close();
  }, [isGone, close]);
}
