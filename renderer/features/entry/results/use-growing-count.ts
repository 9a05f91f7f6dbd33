import { startTransition, useEffect, useState } from 'react';

/** Rows drawn in one go: what a slow computer draws without a halt. */
const step = 100;

/** How many rows to draw: the first ones at once, the others a part at a time. */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setCount(count + step)));
    return () => cancelAnimationFrame(frame);
  }, [count, total]);
  return count;
}
