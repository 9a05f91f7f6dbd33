import type { ProcedureOutput } from '#contract/procedures.ts';
import { taskKinds, taskStates, type Task } from '#core/domain/task.ts';
import { basisTerms, roadmapTerms, taskKindTerms, taskStateTerms } from '#core/language/term-keys.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useSituation } from '../../../state/queries.ts';
import { useOfferedDays } from '../../../state/use-offered-days.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { OrganisationField, OrganisationsField } from '../../../ui/fields/organisation-field.tsx';
import { SearchChoicesField } from '../../../ui/fields/search-choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { readTypedDate } from '#core/intake/typed-date.ts';
import styles from '../entry.module.css';
import { fieldsOf } from '../fields-of.ts';
import type { EntryDraftState } from '../use-entry-draft.ts';
import { daysOfTask } from './task-days.ts';
import type { TaskValues } from './task-values.ts';
import { taskTexts } from './task-words.ts';

const recurrences = ['none', 'monthly', 'quarterly', 'yearly'] as const;
const recurrenceKeys: Readonly<Record<Task['recurrence'], TranslationKey>> = {
  none: 'entry:task.recurrence-none',
  monthly: 'entry:task.recurrence-monthly',
  quarterly: 'entry:task.recurrence-quarterly',
  yearly: 'entry:task.recurrence-yearly',
};
const roadmaps = ['yes', 'no', 'unknown'] as const;

type TaskFieldsProps = {
  readonly draft: EntryDraftState<TaskValues>;
  readonly catalogue: ProcedureOutput<'catalogue.get'>;
  /** The stored state was inferred; whether it still is, the user says. */
  readonly wasInferred: boolean;
};

export function TaskFields({ draft, catalogue, wasInferred }: TaskFieldsProps) {
  const { t } = useInterfaceLanguage();
  const { values, change } = draft;
  const field = fieldsOf(draft);
  const laterHint = useLaterHint(values.assignedDate);
  const days = daysOfTask(values, useOfferedDays());
  const organisations = catalogue.organisations;
  return (
    <>
      <LocalizedTextField {...field('title')} label={t(taskTexts[values.kind].title)} rows={2} isRequired />
      <div className={styles['pair']}>
        <ChoiceField
          {...field('kind')}
          label={t('entry:task.kind')}
          choices={taskKinds.map((value) => ({ value, label: t(taskKindTerms[value]) }))}
        />
        <ChoiceField
          {...field('state')}
          label={t('term:column.state')}
          choices={taskStates.map((value) => ({ value, label: t(taskStateTerms[value]) }))}
          onChange={(state) => change({ state, stateBasis: 'stated' })}
        />
      </div>
      {wasInferred && (
        <ChoiceField
          {...field('stateBasis')}
          label={t('entry:task.basis')}
          hint={values.stateBasis === 'inferred' ? t('entry:task.basis-hint') : undefined}
          choices={(['stated', 'inferred'] as const).map((value) => ({ value, label: t(basisTerms[value]) }))}
        />
      )}
      <div className={styles['pair']}>
        <OrganisationField
          {...field('leadOrganisationId')}
          label={t('term:column.lead-agency')}
          organisations={organisations}
          days={days}
        />
        <OrganisationsField
          {...field('coordinatingOrganisationIds')}
          onChange={(ids) => change({ coordinatingOrganisationIds: [...ids] })}
          label={t('entry:task.coordinating')}
          organisations={organisations}
          days={days}
        />
        <DateField {...field('assignedDate')} label={t('entry:task.assigned')} hint={laterHint} />
        <DateField {...field('dueDate')} label={t('term:column.deadline')} />
        <DateField {...field('completedDate')} label={t('entry:task.completed')} />
        <DateField {...field('lastUpdateDate')} label={t('entry:task.updated')} />
        <NumberField {...field('progressPercent')} label={t('entry:task.progress')} />
        <ChoiceField
          {...field('hasRoadmap')}
          label={t('term:column.roadmap')}
          choices={roadmaps.map((value) => ({ value, label: t(roadmapTerms[value]) }))}
        />
      </div>
      <LocalizedTextField {...field('cause')} label={t('term:column.cause')} />
      <LocalizedTextField {...field('solution')} label={t('term:column.solution')} />
      <RareFields draft={draft} catalogue={catalogue} />
    </>
  );
}

/** A task is listed from the period on in which it was assigned. */
function useLaterHint(assignedDate: string): string | undefined {
  const { t, format } = useInterfaceLanguage();
  const asOf = useSituation().data?.asOf;
  const read = readTypedDate(assignedDate);
  if (asOf === undefined || read.kind === 'problem' || read.isoDate === null) return undefined;
  if (read.isoDate <= asOf) return undefined;
  return t('entry:task.assigned-later', { day: format.tableDate(asOf) });
}

/** What most tasks leave as it is. */
function RareFields({ draft, catalogue }: Omit<TaskFieldsProps, 'wasInferred'>) {
  const { t, words, format } = useInterfaceLanguage();
  const field = fieldsOf(draft);
  const indicators = catalogue.indicators.map(({ id, code, name }) => ({
    id,
    label: `${format.isolate(code)} ${words(name)}`,
  }));
  return (
    <details className={styles['more']}>
      <summary>{t('entry:frame.more')}</summary>
      <LocalizedTextField {...field('product')} label={t('entry:task.product')} />
      <div className={styles['pair']}>
        <TextField {...field('legalSource')} label={t('entry:task.legal-source')} />
        <ChoiceField
          {...field('recurrence')}
          label={t('entry:task.recurrence')}
          choices={recurrences.map((value) => ({ value, label: t(recurrenceKeys[value]) }))}
        />
        <TextField {...field('code')} label={t('entry:task.code')} hint={t('entry:task.code-hint')} />
      </div>
      <SearchChoicesField
        {...field('indicatorIds')}
        onChange={(ids) => draft.change({ indicatorIds: [...ids] })}
        label={t('entry:task.indicators')}
        groups={[{ name: '', choices: indicators }]}
      />
      <LocalizedTextField {...field('note')} label={t('term:column.note')} />
    </details>
  );
}
