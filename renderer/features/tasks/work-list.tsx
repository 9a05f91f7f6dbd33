import { useDeferredValue, useMemo } from 'react';
import type { CountedNoun } from '#core/language/noun-format.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { taskColumns } from './task-columns.tsx';
import { TaskFilterBar } from './task-filter-bar.tsx';
import { filterTasks, findChoices, taskFilterWords, type TaskFilter } from './task-filter.ts';
import type { TaskRow } from './task-row.ts';

type WorkListProps = {
  readonly label: string;
  readonly noun: Extract<CountedNoun, 'task' | 'pilotModel'>;
  readonly rows: readonly TaskRow[];
  readonly filter: TaskFilter;
  readonly onFilterChange: (filter: TaskFilter) => void;
  readonly openId: number | null;
  /** Gets the rows in the order of the screen too. */
  readonly onOpen: (row: TaskRow, rows: readonly TaskRow[]) => void;
};

/** A list of tasks or of pilot models with its filters. */
export function WorkList(props: WorkListProps) {
  const { t, format, direction } = useInterfaceLanguage();
  const { filter } = props;
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterTasks(props.rows, applied), [props.rows, applied]);
  const choices = useMemo(() => findChoices(props.rows, format.collate), [props.rows, format]);
  const columns = useMemo(
    // What no row has would only narrow the title.
    () => taskColumns(t, format, props.noun).filter(({ text }) => props.rows.some((row) => text(row) !== '')),
    [t, format, props.noun, props.rows],
  );
  const countText = t('tasks:list.count', {
    shown: format.count(shown.length),
    total: format.counted(props.noun, props.rows.length),
  });
  return (
    <>
      <TaskFilterBar
        filter={filter}
        choices={choices}
        countText={countText}
        onChange={props.onFilterChange}
      />
      <div className="data-list-place">
        <DataList
          label={props.label}
          rows={shown}
          rowKey={({ id }) => id}
          columns={columns}
          selectedKey={props.openId}
          onOpen={props.onOpen}
          direction={direction}
          collate={format.collate}
          printNotes={[props.label, countText, ...taskFilterWords({ t, format }, applied, choices)]}
          emptyNotice={<EmptyState text={t('tasks:list.none-found')} />}
        />
      </div>
    </>
  );
}
