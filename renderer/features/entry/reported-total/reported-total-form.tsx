import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProcedureInput } from '#contract/procedures.ts';
import {
  reportedTotalDraftSchema,
  reportedTotalSubjects,
  type ReportedTotal,
} from '#core/domain/reported-total.ts';
import type { Period } from '#core/domain/period.ts';
import type { Source } from '#core/domain/source.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, situationQuery } from '../../../state/queries.ts';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import type { FormProps } from '../form-place.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { toSentences } from '../to-sentences.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import { readReportedTotal } from './read-reported-total.ts';
import { ReportedTotalFields } from './reported-total-fields.tsx';
import { ReportedTotalList } from './reported-total-list.tsx';
import { reportedTotalText } from './reported-total-text.ts';
import {
  freeSubjects,
  reportedTotalValuesSchema,
  toReportedTotalValues,
  type ReportedTotalValues,
} from './reported-total-values.ts';

type Place = FormProps<'reportedTotal'>['place'];
type Input = ProcedureInput<'reportedTotal.save'>;

/** What the province's own report says in sum of tasks, pilot models or targets in one period. */
export function ReportedTotalForm({ place }: FormProps<'reportedTotal'>) {
  const { t } = useInterfaceLanguage();
  const catalogue = useQuery(catalogueQuery);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  if (catalogue.data === undefined) return null;
  const { periods, sources } = catalogue.data;
  const period = periods.find(({ id }) => id === place.periodId);
  if (period === undefined) return <LoadFailure text={t('entry:narrative.gone')} />;
  return <TotalOfPeriod place={place} period={period} sources={sources} />;
}

type OfPeriodProps = {
  readonly place: Place;
  readonly period: Period;
  /** As they are now: sources are added in place. */
  readonly sources: readonly Source[];
};

function TotalOfPeriod({ place, period, sources }: OfPeriodProps) {
  const { t } = useInterfaceLanguage();
  const situation = useFreshQuery(situationQuery(period.code));
  if (situation.isError) return <LoadFailure error={situation.error} />;
  if (situation.fresh === undefined) return null;
  // Another total may be removed from the list above the fields.
  const stored = totalsOf(situation.data ?? situation.fresh);
  const before = totalsOf(situation.fresh).find(({ id }) => id === place.id);
  if (place.id !== null && before === undefined) {
    return <LoadFailure text={t('entry:reported-total.gone')} />;
  }
  return <OpenTotal period={period} sources={sources} stored={stored} before={before ?? null} />;
}

function totalsOf({ tasks, pilotModels, targetTotals }: Situation): readonly ReportedTotal[] {
  return [tasks.reported, pilotModels.reported, ...targetTotals].filter((total) => total !== null);
}

type OpenTotalProps = Omit<OfPeriodProps, 'place'> & {
  readonly stored: readonly ReportedTotal[];
  readonly before: ReportedTotal | null;
};

function OpenTotal({ period, sources, stored, ...props }: OpenTotalProps) {
  const wording = useInterfaceLanguage();
  const { t, words } = wording;
  const { language, format } = useTypingLanguage();
  const [before] = useState(props.before);
  const others = stored.filter(({ id }) => id !== before?.id);
  const free = freeSubjects(others);
  const heading = t('entry:reported-total.heading', { period: words(period.name) });
  const saving = useSave('reportedTotal.save');
  const draft = useEntryDraft<ReportedTotalValues>({
    initial: toReportedTotalValues(before, free[0] ?? 'target', format),
    schema: reportedTotalValuesSchema,
    title: () => heading,
  });
  const read = readReportedTotal(draft.values, { periodId: period.id, language, before, others });
  const check = (): Checked<ReportedTotalValues, Input> => {
    const errors = joinErrors<ReportedTotalValues>(
      toSentences<ReportedTotalValues>(t, read.problems),
      schemaErrors(t, reportedTotalDraftSchema, read.draft),
    );
    return errors === undefined ? { input: { changes: [{ before, after: read.draft }] } } : { errors };
  };
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      hasNext={before === null}
      check={check}
      savedText={t('entry:reported-total.saved', { total: reportedTotalText(wording, read.draft) })}
      removal={
        before === null
          ? undefined
          : {
              input: { changes: [{ before, after: null }] },
              question: t('entry:reported-total.remove-question'),
              removedText: t('entry:reported-total.removed', { total: reportedTotalText(wording, before) }),
            }
      }
    >
      <ReportedTotalList totals={others} />
      <ReportedTotalFields
        draft={draft}
        subjects={
          before === null ? reportedTotalSubjects.filter((it) => free.includes(it)) : [before.subject]
        }
        sources={sources}
        read={read.draft}
      />
    </EntryFrame>
  );
}
