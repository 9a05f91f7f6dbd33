import { queryOptions } from '@tanstack/react-query';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import { indicatorDraftSchema, type Indicator } from '#core/domain/indicator.ts';
import type { Wording } from '#core/wording/wording.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { call } from '../../../ipc/client.ts';
import { catalogueQuery, queryKeys } from '../../../state/queries.ts';
import { usePeriod } from '../../../state/use-period.ts';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import type { FormProps } from '../form-place.ts';
import { useSave } from '../mutations.ts';
import { toSentences } from '../to-sentences.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import {
  indicatorValuesSchema,
  newIndicatorValues,
  readIndicator,
  toIndicatorValues,
  type IndicatorValues,
} from './indicator-values.ts';

type Catalogue = ProcedureOutput<'catalogue.get'>;
type Changes = {
  changes: { before: Indicator | null; after: ReturnType<typeof indicatorDraftSchema.parse> | null }[];
};

/** A new indicator, or one that is changed. */
export function IndicatorForm({ place }: FormProps<'indicator'>) {
  const catalogue = useFreshQuery(catalogueQuery);
  const first = catalogue.fresh;
  if (catalogue.error !== null) return <FailureNotice error={catalogue.error} />;
  if (first === undefined || catalogue.data === undefined) return null;
  const stored = first.indicators.find(({ id }) => id === place.id) ?? null;
  const parts = { first, choices: catalogue.data };
  return stored === null ? (
    <OpenIndicator {...parts} stored={null} records={noRecords} />
  ) : (
    <StoredIndicator {...parts} stored={stored} />
  );
}

type Records = ProcedureOutput<'indicator.countRecords'>;

const noRecords: Records = { results: 0, plans: 0 };

/** The question before a removal says what goes with it. */
function StoredIndicator(props: Omit<OpenIndicatorProps, 'records'> & { readonly stored: Indicator }) {
  const { id } = props.stored;
  const records = useFreshQuery(
    queryOptions({
      queryKey: [...queryKeys.indicator, id, 'records'],
      queryFn: () => call('indicator.countRecords', { id }),
    }),
  );
  if (records.error !== null) return <FailureNotice error={records.error} />;
  return records.fresh === undefined ? null : <OpenIndicator {...props} records={records.fresh} />;
}

type OpenIndicatorProps = {
  readonly stored: Indicator | null;
  readonly first: Catalogue;
  /** As it is now: groups are added in place. */
  readonly choices: Catalogue;
  readonly records: Records;
};

function OpenIndicator({ stored, first, choices, records }: OpenIndicatorProps) {
  const { t, words, format } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  const followUp = useFollowUp(first);
  const saving = useSave('indicator.save');
  const draft = useEntryDraft<IndicatorValues>({
    initial:
      stored === null
        ? newIndicatorValues(first.groups, first.indicators)
        : toIndicatorValues(stored, typing.format),
    schema: indicatorValuesSchema,
    title: ({ name }) => name.vi.trim() || t('entry:indicator.new'),
  });
  const check = (): Checked<IndicatorValues, Changes> => {
    const read = readIndicator(draft.values, typing.language);
    const errors = joinErrors<IndicatorValues>(
      toSentences(t, read.problems),
      schemaErrors(t, indicatorDraftSchema, read.draft),
    );
    const parsed = indicatorDraftSchema.safeParse(read.draft);
    if (errors !== undefined || !parsed.success) return { errors: errors ?? {} };
    return { input: { changes: [{ before: stored, after: parsed.data }] } };
  };
  const name = draft.values.name.vi;
  return (
    <EntryFrame
      heading={
        stored === null ? t('entry:indicator.new') : t('entry:indicator.edit', { name: words(stored.name) })
      }
      draft={draft}
      saving={saving}
      check={check}
      savedText={t('entry:indicator.saved', { name })}
      hasNext={stored === null}
      {...(stored === null
        ? {
            saveLabel: t('entry:indicator.save-and-result'),
            followUp: ({ ids: [id] }: ProcedureOutput<'indicator.save'>) => followUp(id ?? null),
          }
        : {
            removal: {
              input: { changes: [{ before: stored, after: null }] },
              question: removeQuestion({ t, format }, words(stored.name), records),
              removedText: t('entry:indicator.removed', { name: words(stored.name) }),
            },
          })}
    >
      <IndicatorFields draft={draft} stored={stored} catalogue={choices} />
    </EntryFrame>
  );
}

function removeQuestion(
  { t, format }: Pick<Wording, 't' | 'format'>,
  name: string,
  { results, plans }: Records,
): string {
  const records = [
    ...(results === 0 ? [] : [format.counted('result', results)]),
    ...(plans === 0 ? [] : [format.counted('plan', plans)]),
  ];
  return records.length === 0
    ? t('entry:indicator.remove-question', { name })
    : t('entry:indicator.remove-question-records', { name, records: format.list(records) });
}

/** A new indicator says nothing without a figure: its result in the shown period comes next. */
function useFollowUp({ organisations }: Catalogue) {
  const { selected } = usePeriod();
  const province = organisations.find(({ parentId, kind }) => parentId === null && kind === 'province');
  return (id: number | null) => {
    if (id === null || selected === null || province === undefined) return null;
    return {
      form: 'measurement',
      // The key that the backend gave to the new indicator.
      indicatorId: id as IndicatorId,
      periodId: selected.id,
      organisationId: province.id,
    } as const;
  };
}
