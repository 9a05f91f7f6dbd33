import { Select, TextInput } from '@mantine/core';
import { taskStates } from '#core/domain/task.ts';
import { taskStateTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { TaskFilter, TaskFilterChoices } from './task-filter.ts';
import styles from './tasks.module.css';

const levels = ['lagging', 'atRisk'] as const;

type TaskFilterBarProps = {
  readonly filter: TaskFilter;
  readonly choices: TaskFilterChoices;
  readonly countText: string;
  readonly onChange: (filter: TaskFilter) => void;
};

export function TaskFilterBar({ filter, choices, countText, onChange }: TaskFilterBarProps) {
  const { t } = useInterfaceLanguage();
  const states = taskStates.filter((state) => choices.states.includes(state));
  const offered = levels.filter((level) => choices.levels.includes(level));
  return (
    <search className={styles['filters']}>
      <TextInput
        className={styles['search']}
        aria-label={t('tasks:filter.search')}
        placeholder={t('tasks:filter.search')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Choice
        label={t('tasks:filter.state')}
        values={states.map((value) => ({ value, label: t(taskStateTerms[value]) }))}
        chosen={filter.state}
        onChoose={(value) => onChange({ ...filter, state: states.find((it) => it === value) ?? null })}
      />
      <Choice
        label={t('tasks:filter.level')}
        values={offered.map((value) => ({ value, label: t(taskStateTerms[value]) }))}
        chosen={filter.level}
        onChoose={(value) => onChange({ ...filter, level: offered.find((it) => it === value) ?? null })}
      />
      <Choice
        label={t('tasks:filter.agency')}
        values={choices.agencies.map((value) => ({ value, label: value }))}
        chosen={filter.agency}
        onChoose={(agency) => onChange({ ...filter, agency })}
      />
      <p className={styles['count']} aria-live="polite">
        {countText}
      </p>
    </search>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
};

/** Left out where there is nothing to choose from. */
function Choice({ label, values, chosen, onChoose }: ChoiceProps) {
  const { t } = useInterfaceLanguage();
  if (values.length === 0) return null;
  return (
    <Select
      className={styles['choice']}
      aria-label={label}
      placeholder={label}
      data={values}
      value={chosen}
      onChange={onChoose}
      searchable={values.length > 12}
      nothingFoundMessage={t('tasks:filter.no-choice')}
      clearable
      clearButtonProps={{ 'aria-label': t('tasks:filter.clear') }}
    />
  );
}
