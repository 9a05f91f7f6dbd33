import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { z } from 'zod';
import type { ProcedureOutput } from '#contract/procedures.ts';
import { organisationIdSchema } from '#core/domain/identifiers.ts';
import { taskKinds, taskSchema, taskStates, type TaskDraft, type TaskKind } from '#core/domain/task.ts';
import { taskKindTerms, taskStateTerms } from '#core/language/term-keys.ts';
import { offeredUnits } from '#core/rules/unit-validity.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, useSituation } from '../../../state/queries.ts';
import { useOfferedDays } from '../../../state/use-offered-days.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { LongTextField } from '../../../ui/fields/long-text-field.tsx';
import { EntryFrame } from '../entry-frame.tsx';
import styles from '../entry.module.css';
import { fieldsOf } from '../fields-of.ts';
import type { FormProps } from '../form-place.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { ListPreview } from './list-preview.tsx';
import { dateOrders, readList, remainingText, takenRows, type ListRow } from './read-list.ts';

/** As many as one action stores. */
const mostRows = 2000;

const valuesSchema = z.object({
  text: z.string(),
  kind: taskSchema.shape.kind,
  emptyState: taskSchema.shape.state,
  dateOrder: z.enum(dateOrders),
  choices: z.record(
    z.string(),
    z.object({ agencyId: organisationIdSchema.nullable().optional(), isTaken: z.boolean().optional() }),
  ),
});
type ListValues = z.infer<typeof valuesSchema>;
const empty: Omit<ListValues, 'kind'> = {
  text: '',
  emptyState: 'inProgress',
  dateOrder: 'ask',
  choices: {},
};

/** A list of tasks pasted from a spreadsheet; good rows are stored in one action, the others stay to be mended. */
export function TaskListForm({ place }: FormProps<'taskList'>) {
  const catalogue = useQuery(catalogueQuery);
  const situation = useSituation();
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  if (catalogue.data === undefined || situation.isPending) return null;
  const tasks = [...(situation.data?.tasks.tasks ?? []), ...(situation.data?.pilotModels.tasks ?? [])];
  return (
    <OpenList
      catalogue={catalogue.data}
      kind={place.kind ?? 'assignment'}
      knownTitles={tasks.map(({ title }) => title.vi)}
    />
  );
}

type OpenListProps = {
  readonly catalogue: ProcedureOutput<'catalogue.get'>;
  readonly kind: TaskKind;
  readonly knownTitles: readonly string[];
};

function OpenList({ catalogue, kind, knownTitles }: OpenListProps) {
  const { t, format } = useInterfaceLanguage();
  const saving = useSave('task.save');
  const heading = t('entry:task-list.heading');
  const draft = useEntryDraft({ initial: { ...empty, kind }, schema: valuesSchema, title: () => heading });
  const { values, change } = draft;
  const { from, to } = useOfferedDays();
  const organisations = useMemo(
    () => offeredUnits(catalogue.organisations, { from, to }, []),
    [catalogue.organisations, from, to],
  );
  const list = useMemo(
    () => readList({ ...values, organisations, knownTitles, t }),
    [values, organisations, knownTitles, t],
  );
  const taken = takenRows(list);
  const rest = list.rows.length - taken.length;
  const count = format.counted(values.kind === 'pilotModel' ? 'pilotModel' : 'task', taken.length);
  const field = fieldsOf(draft);
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      saveLabel={taken.length === 0 ? t('entry:frame.save') : t('entry:task-list.save', { tasks: count })}
      savedText={t('entry:task-list.saved', { tasks: count })}
      rest={() => (rest === 0 ? undefined : { ...values, text: remainingText(list), choices: {} })}
      check={() => {
        if (taken.length === 0) return { errors: { text: t('entry:task-list.nothing') } };
        if (taken.length > mostRows) {
          return { errors: { text: t('entry:task-list.too-many', { n: format.number(mostRows, 0) }) } };
        }
        return {
          input: { changes: taken.map((row) => ({ before: null, after: toDraft(row, values.kind) })) },
        };
      }}
    >
      <LongTextField
        {...field('text')}
        label={t('entry:task-list.text')}
        hint={t('entry:task-list.text-hint')}
        rows={5}
        isRequired
      />
      <div className={styles['pair']}>
        <ChoiceField
          {...field('kind')}
          label={t('entry:task-list.kind')}
          choices={taskKinds.map((value) => ({ value, label: t(taskKindTerms[value]) }))}
        />
        <ChoiceField
          {...field('emptyState')}
          label={t('entry:task-list.empty-state')}
          hint={t('entry:task-list.empty-state-hint')}
          choices={taskStates.map((value) => ({ value, label: t(taskStateTerms[value]) }))}
        />
        {list.isDateOrderAsked && (
          <ChoiceField
            {...field('dateOrder')}
            label={t('entry:task-list.date-order')}
            choices={[
              { value: 'ask', label: t('entry:task-list.date-order-ask') },
              { value: 'dayFirst', label: t('entry:task-list.day-first') },
              { value: 'monthFirst', label: t('entry:task-list.month-first') },
            ]}
          />
        )}
      </div>
      {list.rows.length > 0 && (
        <>
          <output className={styles['note']}>
            {t('entry:task-list.counts', {
              good: format.number(taken.length, 0),
              rest: format.number(rest, 0),
            })}
          </output>
          <ListPreview
            rows={list.rows}
            organisations={organisations}
            onChoose={(key, choice) =>
              change({ choices: { ...values.choices, [key]: { ...values.choices[key], ...choice } } })
            }
          />
        </>
      )}
    </EntryFrame>
  );
}

function toDraft(row: ListRow, kind: TaskKind): TaskDraft {
  return {
    code: '',
    kind,
    title: { vi: row.title },
    state: row.state,
    stateBasis: row.isStateStated ? 'stated' : 'inferred',
    legalSource: null,
    leadOrganisationId: row.agencyId,
    coordinatingOrganisationIds: [],
    assignedDate: null,
    dueDate: row.dueDate,
    completedDate: null,
    lastUpdateDate: null,
    product: null,
    progressPercent: null,
    recurrence: 'none',
    cause: null,
    solution: null,
    hasRoadmap: null,
    parts: [],
    indicatorIds: [],
    note: null,
    quote: null,
    sourceId: null,
  };
}
