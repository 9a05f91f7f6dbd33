import { Select, TextInput } from '@mantine/core';
import { taskStates } from '#core/domain/task.ts';
import { taskStateTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { TaskFilter, TaskFilterChoices } from './task-filter.ts';

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
    <search className="data-list-filters">
      <TextInput
        className="data-list-search"
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
        values={choices.agencies.map(({ id, name }) => ({ value: String(id), label: name }))}
        chosen={filter.agencyId === null ? null : String(filter.agencyId)}
        onChoose={(value) => {
          const agency = choices.agencies.find(({ id }) => String(id) === value);
          onChange({ ...filter, agencyId: agency?.id ?? null });
        }}
      />
      <p className="data-list-count" aria-live="polite">
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
      className="data-list-choice"
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
