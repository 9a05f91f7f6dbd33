import type { Period } from '#core/domain/period.ts';
import { replaceHashParam } from './hash-route.ts';
import { useSelectedPeriod, useWorkspace } from './queries.ts';

export type PeriodChoice = {
  /** Newest first; empty where no workspace is open. */
  readonly periods: readonly Period[];
  /** Newest first; those that nothing was entered for yet. */
  readonly withoutFigures: readonly Period[];
  readonly selected: Period | null;
  readonly select: (code: string) => void;
};

/** The period that every page shows; it stands in the address. */
export function usePeriod(): PeriodChoice {
  const workspace = useWorkspace();
  const periods = workspace?.periods ?? [];
  const withoutFigures = workspace?.periodsWithoutFigures ?? [];
  const code = useSelectedPeriod();
  return {
    periods,
    withoutFigures,
    selected: [...periods, ...withoutFigures].find((period) => period.code === code) ?? null,
    select: (chosen) => replaceHashParam('period', chosen),
  };
}
