import type { UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Situation } from '#core/situation/situation.ts';

/**
 * What a page draws of the situation; null until then. A page that opens, or gets another period, is drawn in
 * pieces, between which the window answers to keys and clicks. The part that gets this must be a `memo`: what
 * was drawn before is then not drawn once more.
 */
export function useDrawnSituation({ data }: UseQueryResult<Situation>): Situation | null {
  const [isAwaited] = useState(data === undefined);
  const drawn = useDeferredValue(data ?? null, null);
  // Figures of a workspace that was closed must not stay for a moment.
  if (data === undefined) return null;
  // Who waited for the first figures has nothing on the screen to go on with.
  return drawn === null && isAwaited ? data : drawn;
}
