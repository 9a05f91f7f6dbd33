import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { PeriodId } from '#core/domain/identifiers.ts';
import {
  bottlenecks,
  statementDraftSchema,
  type Statement,
  type StatementDraft,
  type StatementKind,
} from '#core/domain/statement.ts';
import { bottleneckTerms } from '#core/language/term-keys.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, situationQuery } from '../../../state/queries.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import {
  localizedTypingSchema,
  toLocalizedText,
  toLocalizedTyping,
  toRequiredText,
} from '#core/intake/localized-typing.ts';
import { EntryFrame } from '../entry-frame.tsx';
import styles from '../entry.module.css';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import { fieldsOf } from '../fields-of.ts';
import type { FormProps } from '../form-place.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';

type Headings = Readonly<Record<StatementKind, TranslationKey>>;

const newHeadings: Headings = {
  directive: 'entry:statement.new.directive',
  limitation: 'entry:statement.new.limitation',
  activity: 'entry:statement.new.activity',
  discussion: 'entry:statement.new.discussion',
  remark: 'entry:statement.new.remark',
};
const editHeadings: Headings = {
  directive: 'entry:statement.edit.directive',
  limitation: 'entry:statement.edit.limitation',
  activity: 'entry:statement.edit.activity',
  discussion: 'entry:statement.edit.discussion',
  remark: 'entry:statement.edit.remark',
};

const valuesSchema = z.object({
  text: localizedTypingSchema,
  addressees: localizedTypingSchema,
  bottleneck: z.enum([...bottlenecks, 'none']),
  note: localizedTypingSchema,
});
type StatementValues = z.infer<typeof valuesSchema>;

/** A sentence of a period: a directive, a shortcoming, an activity. */
export function StatementForm({ place }: FormProps<'statement'>) {
  return place.code === null ? (
    <OpenStatement place={place} before={null} />
  ) : (
    <StoredStatement place={place} code={place.code} />
  );
}

function StoredStatement({ place, code }: FormProps<'statement'> & { readonly code: string }) {
  const catalogue = useQuery(catalogueQuery);
  const period = catalogue.data?.periods.find(({ id }) => id === place.periodId);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  if (catalogue.data === undefined) return null;
  if (period === undefined) return <Gone />;
  return <StatementOfPeriod place={place} code={code} periodCode={period.code} />;
}

type StatementOfPeriodProps = FormProps<'statement'> & { readonly code: string; readonly periodCode: string };

function StatementOfPeriod({ place, code, periodCode }: StatementOfPeriodProps) {
  const situation = useFreshQuery(situationQuery(periodCode));
  if (situation.isError) return <LoadFailure error={situation.error} />;
  if (situation.fresh === undefined) return null;
  const before = situation.fresh.statements.find((it) => it.code === code && it.periodId === place.periodId);
  return before === undefined ? <Gone /> : <OpenStatement place={place} before={before} />;
}

function Gone() {
  const { t } = useInterfaceLanguage();
  return <LoadFailure text={t('entry:statement.gone')} />;
}

type OpenStatementProps = FormProps<'statement'> & { readonly before: Statement | null };

function OpenStatement({ place, ...props }: OpenStatementProps) {
  const { t, format } = useInterfaceLanguage();
  const [before] = useState(props.before);
  const saving = useSave('statement.save');
  const heading = t((before === null ? newHeadings : editHeadings)[place.kind]);
  const draft = useEntryDraft({
    initial: toValues(before),
    schema: valuesSchema,
    title: ({ text }) => (text.vi.trim() === '' ? heading : text.vi.trim()),
  });
  const { values } = draft;
  const field = fieldsOf(draft);
  const text = format.isolateLatin(shorten(values.text.vi.trim()));
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      hasNext={before === null}
      savedText={t('entry:statement.saved', { text })}
      check={() => {
        const after = toDraft(values, before, place);
        const errors = joinErrors<StatementValues>({}, schemaErrors(t, statementDraftSchema, after));
        return errors === undefined ? { input: { changes: [{ before, after }] } } : { errors };
      }}
      removal={
        before === null
          ? undefined
          : {
              input: { changes: [{ before, after: null }] },
              question: t('entry:statement.remove-question'),
              removedText: t('entry:statement.removed', {
                text: format.isolateLatin(shorten(before.text.vi)),
              }),
            }
      }
    >
      <LocalizedTextField {...field('text')} label={t('entry:statement.text')} rows={4} isRequired />
      <LocalizedTextField
        {...field('addressees')}
        label={t('entry:statement.addressees')}
        hint={t('entry:statement.addressees-hint')}
      />
      <div className={styles['pair']}>
        <ChoiceField
          {...field('bottleneck')}
          label={t('entry:statement.bottleneck')}
          choices={[
            { value: 'none', label: t('entry:statement.no-bottleneck') },
            ...bottlenecks.map((value) => ({ value, label: t(bottleneckTerms[value]) })),
          ]}
        />
      </div>
      <LocalizedTextField {...field('note')} label={t('term:column.note')} />
    </EntryFrame>
  );
}

function toValues(before: Statement | null): StatementValues {
  return {
    text: toLocalizedTyping(before?.text ?? null),
    addressees: toLocalizedTyping(before?.addressees ?? null),
    bottleneck: before?.bottleneck ?? 'none',
    note: toLocalizedTyping(before?.note ?? null),
  };
}

type StatementPlace = { readonly periodId: PeriodId; readonly kind: StatementKind };

function toDraft(values: StatementValues, before: Statement | null, place: StatementPlace): StatementDraft {
  return {
    code: before?.code ?? '',
    periodId: place.periodId,
    kind: before?.kind ?? place.kind,
    text: toRequiredText(values.text),
    addressees: toLocalizedText(values.addressees),
    bottleneck: values.bottleneck === 'none' ? null : values.bottleneck,
    note: toLocalizedText(values.note),
    quote: before?.quote ?? null,
    sourceId: before?.sourceId ?? null,
  };
}

const mostCharacters = 80;

/** Enough of a long sentence to know it again. */
function shorten(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).trimEnd()}…`;
}
