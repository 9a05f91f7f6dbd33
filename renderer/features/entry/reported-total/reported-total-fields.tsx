import { doubtNotes, workPartText } from '#core/chart/work-words.ts';
import type { ReportedTotalDraft, ReportedTotalSubject } from '#core/domain/reported-total.ts';
import type { Source } from '#core/domain/source.ts';
import { totalSubjectTerms } from '#core/language/term-keys.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { partsOfSubject } from '#core/rules/reported-total.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { SearchChoiceField } from '../../../ui/fields/search-choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import entryStyles from '../entry.module.css';
import { fieldsOf } from '../fields-of.ts';
import { AddSource } from '../in-place/add-source.tsx';
import type { EntryDraftState } from '../use-entry-draft.ts';
import styles from './reported-total.module.css';
import type { ReportedTotalValues } from './reported-total-values.ts';

const hints: Readonly<Record<ReportedTotalSubject, TranslationKey>> = {
  task: 'entry:reported-total.hint-task',
  pilotModel: 'entry:reported-total.hint-pilot-model',
  target: 'entry:reported-total.hint-target',
};

type FieldsProps = {
  readonly draft: EntryDraftState<ReportedTotalValues>;
  /** What can be chosen: tasks and pilot models have one total a period. */
  readonly subjects: readonly ReportedTotalSubject[];
  readonly sources: readonly Source[];
  /** What the typing stands for by now. */
  readonly read: ReportedTotalDraft;
};

/** The whole and the parts that reports give of it; what a source does not say stays empty. */
export function ReportedTotalFields({ draft, subjects, sources, read }: FieldsProps) {
  const { t, words } = useInterfaceLanguage();
  const { subject } = draft.values;
  const field = fieldsOf(draft);
  // A kept draft may be of a kind that has its total by now; the check says so.
  const offered = subjects.includes(subject) ? subjects : [subject, ...subjects];
  return (
    <>
      <p className={entryStyles['note']}>{t('entry:reported-total.about')}</p>
      <div className={entryStyles['pair']}>
        <ChoiceField
          {...field('subject')}
          label={t('entry:reported-total.subject')}
          choices={offered.map((value) => ({ value, label: t(totalSubjectTerms[value]) }))}
        />
        <TextField {...field('total')} label={t('entry:reported-total.total')} hint={t(hints[subject])} />
      </div>
      <div className={styles['counts']}>
        {partsOfSubject[subject].map((part) => (
          <TextField
            key={part}
            {...field(part)}
            label={workPartText({ t }, part)}
            hint={part === 'overdue' ? t('entry:reported-total.overdue-hint') : undefined}
          />
        ))}
      </div>
      <Doubts read={read} />
      <LocalizedTextField
        {...field('note')}
        label={subject === 'target' ? t('entry:reported-total.about-targets') : t('term:column.note')}
        hint={subject === 'target' ? t('entry:reported-total.about-targets-hint') : undefined}
      />
      <SearchChoiceField
        {...field('sourceId')}
        label={t('term:column.source')}
        groups={[{ name: '', choices: sources.map(({ id, title }) => ({ id, label: words(title) })) }]}
      />
      <AddSource onAdded={(sourceId) => draft.change({ sourceId })} />
    </>
  );
}

/** Figures that cannot all be right are asked about; a report is kept as it says. */
function Doubts({ read }: Pick<FieldsProps, 'read'>) {
  const doubts = doubtNotes(useInterfaceLanguage(), read);
  if (doubts.length === 0) return null;
  return (
    <output className={styles['doubts']}>
      {doubts.map((doubt) => (
        <span key={doubt}>{doubt}</span>
      ))}
    </output>
  );
}
