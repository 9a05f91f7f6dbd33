import type { Period } from '#core/domain/period.ts';

/** The latest period of the same kind that ends before this one begins: what results are compared with. */
export function findPreviousPeriod(periods: readonly Period[], period: Period): Period | undefined {
  return periods
    .filter(({ kind, to }) => kind === period.kind && to < period.from)
    .toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from))[0];
}
