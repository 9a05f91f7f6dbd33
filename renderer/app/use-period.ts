import type { Period } from '#core/domain/period.ts';
import { replaceHashParam } from './hash-route.ts';
import { useSelectedPeriod, useWorkspace } from './queries.ts';

export type PeriodChoice = {
  /** Newest first; empty where no workspace is open. */
  readonly periods: readonly Period[];
  readonly selected: Period | null;
  readonly select: (code: string) => void;
};

/** The period that every page shows; it stands in the address. */
export function usePeriod(): PeriodChoice {
  const periods = useWorkspace()?.periods ?? [];
  const code = useSelectedPeriod();
  return {
    periods,
    selected: periods.find((period) => period.code === code) ?? null,
    select: (chosen) => replaceHashParam('period', chosen),
  };
}
