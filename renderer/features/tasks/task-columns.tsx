import type { Translate } from '#core/language/translate.ts';
import type { Format } from '#core/language/format.ts';
import type { DataListColumn } from '../../ui/data-list.tsx';
import { LagMark } from './lag-mark.tsx';
import type { TaskRow } from './task-row.ts';

/** The columns of the list; days and dates sort by value, not by their words. */
export function taskColumns(
  t: Translate,
  format: Format,
  noun: 'task' | 'pilotModel',
): readonly DataListColumn<TaskRow>[] {
  const signs = (row: TaskRow) => row.signs.join(t('document:separator.clause'));
  return [
    textColumn('code', t('tasks:list.code'), 88, (row) => row.code),
    textColumn(
      'title',
      noun === 'task' ? t('term:column.task') : t('term:task-kind.pilot-model'),
      'minmax(186px, 4fr)',
      (row) => row.title,
    ),
    textColumn('agency', t('term:column.lead-agency'), 'minmax(104px, 1.3fr)', (row) => row.agency ?? ''),
    {
      key: 'deadline',
      name: t('tasks:list.deadline'),
      width: 'minmax(98px, 0.7fr)',
      align: 'end',
      text: (row) => row.deadline,
      // Days as "2024-06-30" stand in the order of the calendar.
      sort: { kind: 'number', of: (row) => (row.dueDate === null ? null : Date.parse(row.dueDate)) },
    },
    {
      ...textColumn('state', t('term:column.state'), 'minmax(152px, 1.2fr)', (row) => row.stateName),
      render: (row) => <LagMark level={row.statedLevel} text={row.stateName} />,
    },
    textColumn('signs', t('tasks:list.signs'), 'minmax(170px, 1.9fr)', signs),
    {
      key: 'days',
      name: t('tasks:list.days'),
      width: 76,
      align: 'end',
      text: (row) => (row.daysOverdue === 0 ? '' : format.number(row.daysOverdue, 0)),
      sort: { kind: 'number', of: (row) => (row.daysOverdue === 0 ? null : row.daysOverdue) },
    },
    textColumn('roadmap', t('term:column.roadmap'), 'minmax(92px, 0.7fr)', (row) => row.roadmap),
    textColumn('cause', t('term:column.cause'), 'minmax(150px, 1.9fr)', (row) => row.cause),
  ];
}

function textColumn(
  key: string,
  name: string,
  width: number | string,
  read: (row: TaskRow) => string,
): DataListColumn<TaskRow> {
  return {
    key,
    name,
    width,
    text: read,
    sort: { kind: 'text', of: (row) => (read(row) === '' ? null : read(row)) },
  };
}
