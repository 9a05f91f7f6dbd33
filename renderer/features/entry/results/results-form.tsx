import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import type { Period } from '#core/domain/period.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { measurementsQuery, situationQuery } from '../../../state/queries.ts';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import type { FormProps } from '../form-place.ts';
import { findPreviousPeriod } from '#core/rules/compared-periods.ts';
import { buildResultRows, type ResultRow } from './result-rows.ts';
import { ResultsTable } from './results-table.tsx';

type ResultsFormProps = FormProps<'results'> & {
  readonly period: Period;
  readonly unit: Organisation;
  readonly catalogue: ProcedureOutput<'catalogue.get'>;
};

/** Reads what the table starts from. Rows follow what is stored, so that an undo shows at once. */
export function ResultsForm({ place, period, unit, catalogue }: ResultsFormProps) {
  const measurements = useQuery(measurementsQuery(period.id, unit.id));
  // Hundreds of rows are drawn without holding up the window.
  const rows = useDeferredValue(useRows({ place, period, unit, catalogue }));
  const { words } = useInterfaceLanguage();
  const before = findPreviousPeriod(catalogue.periods, period);
  if (measurements.error !== null) return <FailureNotice error={measurements.error} />;
  if (rows === undefined) return null;
  return (
    <ResultsTable
      place={place}
      period={period}
      unit={unit}
      groups={catalogue.groups}
      rows={rows}
      previousName={before === undefined ? null : words(before.name)}
    />
  );
}

function useRows({ period, unit, catalogue }: ResultsFormProps): readonly ResultRow[] | undefined {
  const { format } = useTypingLanguage();
  const before = findPreviousPeriod(catalogue.periods, period);
  const measurements = useQuery(measurementsQuery(period.id, unit.id)).data?.measurements;
  const previous = useQuery({
    ...measurementsQuery(before?.id ?? period.id, unit.id),
    enabled: before !== undefined,
  }).data?.measurements;
  const plans = usePlans(period, unit);
  const { groups, indicators } = catalogue;
  return useMemo(() => {
    if (measurements === undefined || (before !== undefined && previous === undefined)) return undefined;
    const ordered = groups.flatMap(({ id }) => indicators.filter(({ groupId }) => groupId === id));
    const sources = {
      indicators: ordered,
      measurements,
      previous: before === undefined ? [] : (previous ?? []),
      plans,
    };
    return buildResultRows(sources, format);
  }, [groups, indicators, measurements, previous, before, plans, format]);
}

/** The plans of the province as its situation judges by them; the plans of a unit stand in its own forms. */
function usePlans(period: Period, unit: Organisation) {
  const isProvince = unit.parentId === null;
  const situation = useQuery({ ...situationQuery(period.code), enabled: isProvince }).data;
  return useMemo(() => {
    const results = situation?.period.id === period.id && isProvince ? situation.groups : [];
    return new Map(results.flatMap((group) => group.results).map((it) => [it.indicator.id, it.plan]));
  }, [situation, period.id, isProvince]);
}
