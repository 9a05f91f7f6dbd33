import { useQuery } from '@tanstack/react-query';
import type { ProcedureInput, ProcedureOutput } from '#contract/procedures.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import type { Period } from '#core/domain/period.ts';
import { isUnitOfDays } from '#core/rules/unit-validity.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, measurementsQuery, targetsQuery } from '../../../state/queries.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { AbsentUnit } from '../absent-unit.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import type { FormProps } from '../form-place.ts';
import { useSave } from '../mutations.ts';
import { toSentences } from '../to-sentences.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import { MeasurementFacts } from './measurement-facts.tsx';
import { MeasurementFields } from './measurement-fields.tsx';
import {
  measurementValuesSchema,
  toMeasurementValues,
  type MeasurementValues,
} from './measurement-values.ts';
import { findPreviousPeriod } from '#core/rules/compared-periods.ts';
import { readMeasurement, type MeasurementPlace } from './read-measurement.ts';

type Catalogue = ProcedureOutput<'catalogue.get'>;

/** The result of one indicator for one unit in one period. */
export function MeasurementForm({ place }: FormProps<'measurement'>) {
  const { t } = useInterfaceLanguage();
  const catalogue = useFreshQuery(catalogueQuery);
  const list = useFreshQuery(measurementsQuery(place.periodId, place.organisationId));
  const first = catalogue.fresh;
  const measurements = list.fresh?.measurements;
  const error = catalogue.error ?? list.error;
  if (error !== null) return <FailureNotice error={error} />;
  if (first === undefined || measurements === undefined || catalogue.data === undefined) return null;
  const indicator = first.indicators.find(({ id }) => id === place.indicatorId);
  const period = first.periods.find(({ id }) => id === place.periodId);
  const organisation = first.organisations.find(({ id }) => id === place.organisationId);
  if (indicator === undefined || period === undefined || organisation === undefined) {
    return <EmptyState text={t('entry:indicator.gone')} />;
  }
  const stored = measurements.find(({ indicatorId }) => indicatorId === indicator.id) ?? null;
  // What stands there all the same can still be corrected and removed.
  if (stored === null && !isUnitOfDays(organisation, period)) {
    return <AbsentUnit unit={organisation} period={period} organisations={first.organisations} />;
  }
  return (
    <OpenMeasurement
      indicator={indicator}
      period={period}
      organisation={organisation}
      stored={stored}
      catalogue={catalogue.data}
    />
  );
}

type OpenMeasurementProps = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly organisation: Organisation;
  readonly stored: Measurement | null;
  /** As it is now: sources are added in place. */
  readonly catalogue: Catalogue;
};

function OpenMeasurement({ indicator, period, organisation, stored, catalogue }: OpenMeasurementProps) {
  const { t, words } = useInterfaceLanguage();
  const { language, format } = useTypingLanguage();
  const saving = useSave('measurement.save');
  const { previousPeriod, previous } = usePrevious(indicator, period, organisation, catalogue);
  const name = words(indicator.name);
  const place = { indicatorId: indicator.id, periodId: period.id, organisationId: organisation.id };
  const followUp = useFollowUp(place, stored === null && previous === null);
  const draft = useEntryDraft<MeasurementValues>({
    initial: toMeasurementValues(stored, indicator, format),
    schema: measurementValuesSchema,
    title: () => t('entry:measurement.title', { name, period: words(period.name) }),
  });
  const check = (): Checked<MeasurementValues, ProcedureInput<'measurement.save'>> => {
    const read = readMeasurement(draft.values, { place, measure: indicator, language, stored });
    if (read.kind === 'faulty') return { errors: toSentences(t, read.problems) };
    return { input: { changes: [{ before: stored, after: read.measurement }] } };
  };
  return (
    <EntryFrame
      heading={t('entry:measurement.title', { name, period: words(period.name) })}
      draft={draft}
      saving={saving}
      check={check}
      savedText={t('entry:measurement.saved', { name })}
      followUp={followUp}
      removal={
        stored === null
          ? undefined
          : {
              input: { changes: [{ before: stored, after: null }] },
              question: t('entry:measurement.remove-question'),
              removedText: t('entry:measurement.removed', { name }),
            }
      }
    >
      {organisation.parentId !== null && <p>{words(organisation.name)}</p>}
      <MeasurementFacts
        indicator={indicator}
        organisationId={organisation.id}
        period={period}
        periods={catalogue.periods}
        previous={previous}
        previousPeriod={previousPeriod}
      />
      <MeasurementFields
        draft={draft}
        indicator={indicator}
        stored={stored}
        previous={previous}
        sources={catalogue.sources}
      />
    </EntryFrame>
  );
}

function usePrevious(
  indicator: Indicator,
  period: Period,
  organisation: Organisation,
  { periods }: Catalogue,
) {
  const previousPeriod = findPreviousPeriod(periods, period);
  const list = useQuery({
    ...measurementsQuery(previousPeriod?.id ?? period.id, organisation.id),
    enabled: previousPeriod !== undefined,
  });
  const found = list.data?.measurements.find(({ indicatorId }) => indicatorId === indicator.id);
  return { previousPeriod, previous: previousPeriod === undefined ? null : (found ?? null) };
}

/** After the very first figure of an indicator comes its plan, where it has none. */
function useFollowUp(place: MeasurementPlace, isFirstFigure: boolean) {
  const targets = useQuery(targetsQuery(place.indicatorId, place.organisationId)).data?.targets;
  return () => {
    if (!isFirstFigure || targets === undefined || targets.length > 0) return null;
    return { form: 'target', ...place } as const;
  };
}
