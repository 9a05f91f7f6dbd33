import type { ProcedureOutput } from '#contract/procedures.ts';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import { indicatorDraftSchema, type Indicator } from '#core/domain/indicator.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery } from '../../../app/queries.ts';
import { usePeriod } from '../../../app/use-period.ts';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
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
  return <OpenIndicator stored={stored} first={first} choices={catalogue.data} />;
}

type OpenIndicatorProps = {
  readonly stored: Indicator | null;
  readonly first: Catalogue;
  /** As it is now: groups are added in place. */
  readonly choices: Catalogue;
};

function OpenIndicator({ stored, first, choices }: OpenIndicatorProps) {
  const { t, words, format, language } = useInterfaceLanguage();
  const followUp = useFollowUp(first);
  const saving = useSave('indicator.save');
  const draft = useEntryDraft<IndicatorValues>({
    initial:
      stored === null
        ? newIndicatorValues(first.groups, first.indicators)
        : toIndicatorValues(stored, format),
    schema: indicatorValuesSchema,
    title: ({ name }) => name.vi.trim() || t('entry:indicator.new'),
  });
  const check = (): Checked<IndicatorValues, Changes> => {
    const read = readIndicator(draft.values, language);
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
              question: t('entry:indicator.remove-question', { name: words(stored.name) }),
              removedText: t('entry:indicator.removed', { name: words(stored.name) }),
            },
          })}
    >
      <IndicatorFields draft={draft} stored={stored} catalogue={choices} />
    </EntryFrame>
  );
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
