import type { Days } from '#core/rules/unit-validity.ts';
import { useLocalDay } from './use-local-day.ts';
import { usePeriod } from './use-period.ts';

/** The days whose units a form offers: those of the period that is shown, else today. */
export function useOfferedDays(): Days {
  const today = useLocalDay();
  const { selected } = usePeriod();
  return selected ?? { from: today, to: today };
}
