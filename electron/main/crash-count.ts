const windowMs = 60_000;
const allowedInWindow = 3;

/** Counts crashes of one process; says when starting it again would only go round in circles. */
export function createCrashCount(now: () => number): { readonly isTooMany: () => boolean } {
  let times: number[] = [];
  return {
    isTooMany: () => {
      const time = now();
      times = [...times.filter((it) => time - it < windowMs), time];
      return times.length > allowedInWindow;
    },
  };
}
