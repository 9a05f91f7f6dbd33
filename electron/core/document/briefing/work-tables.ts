import type { Block, TableBlock } from '../document-model.ts';
import type { Task } from '../../domain/task.ts';
import type { LaggingTask, WorkSituation } from '../../situation/situation.ts';
import { signText } from '../../wording/lag-text.ts';
import { workCountText } from '../../chart/work-words.ts';
import { workLines, workLineText, type WorkLine } from '../../chart/work-table.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { buildTable, causeColumn, numberColumn, type ColumnDraft } from './table-builder.ts';
import { note } from './text-blocks.ts';
import { inSentence } from '../../wording/sentence.ts';
import { findAgencyText, findDateText, findRoadmapText, judgedStateText } from '../../wording/task-text.ts';

/** What a source reports in sum beside what the list gives, and what "–" means where one of them is silent. */
export function totalsBlocks(context: TellerContext, work: WorkSituation, title: string): Block[] {
  const { t, format } = context;
  const lines = workLines(work);
  const number = (value: number | null) => (value === null ? null : format.number(value, 0));
  const [isReported, isCounted] = [work.reported !== null, work.tasks.length > 0];
  const table = buildTable<WorkLine>(context, {
    title,
    items: lines,
    rowKind: ({ line }) => (line === 'total' ? 'total' : 'data'),
    columns: [
      {
        header: t('document:table.part-column'),
        width: 0.5,
        align: 'start',
        cell: ({ line }) => lineText(context, line, isCounted),
      },
      {
        header: t('term:total.reported'),
        width: 0.25,
        align: 'center',
        isOptional: true,
        cell: ({ reported: count, comparator }) =>
          count === null ? null : workCountText(context, { count, comparator }),
      },
      {
        header: t('term:total.counted'),
        width: 0.25,
        align: 'center',
        isOptional: true,
        cell: ({ counted }) => number(counted),
      },
    ],
  });
  const isSilent = lines.some(
    ({ reported, counted }) => (isReported && reported === null) || (isCounted && counted === null),
  );
  return isSilent ? [table, note(t('chart:unknown.key'))] : [table];
}

/** The parts of what is in progress add up to it; what the list says has not begun is among them already. */
function lineText(context: TellerContext, line: WorkLine['line'], hasList: boolean): string {
  const { t } = context;
  const name = line === 'noSign' ? t('document:tasks.no-sign') : workLineText(context, line);
  if (line === 'notStarted') return hasList ? t('document:tasks.within-open', { name }) : name;
  const isPartOfOpen = line === 'lagging' || line === 'atRisk' || line === 'noSign' || line === 'overdue';
  return isPartOfOpen ? t('document:tasks.part-of', { name: inSentence(context, name) }) : name;
}

/** Lagging work: what, who, until when, why, and whether there is a way out. */
export function laggingTable(
  context: TellerContext,
  lagging: readonly LaggingTask[],
  title: string,
): TableBlock {
  const { t, words } = context;
  return buildTable<LaggingTask>(context, {
    title,
    items: lagging,
    columns: [
      numberColumn(context),
      {
        header: workHeader(context, lagging[0]?.task),
        width: 0.26,
        align: 'start',
        cell: ({ task }) => words(task.title),
      },
      ...assignmentColumns<LaggingTask>(context, ({ task }) => task),
      {
        header: t('document:table.signs-column'),
        width: 0.28,
        align: 'start',
        cell: ({ lag }) =>
          lag.signs.map((sign) => signText(context, sign)).join(t('document:separator.clause')),
      },
      causeColumn(context, ({ task }) => task.cause),
      {
        header: t('term:column.roadmap'),
        width: 0.1,
        align: 'center',
        isOptional: true,
        cell: ({ task }) => findRoadmapText(context, task.hasRoadmap),
      },
    ],
  });
}

/** A plain list of tasks or pilot models with their state. */
export function taskListTable(context: TellerContext, work: WorkSituation, title: string): TableBlock {
  const levels = new Map(work.lagging.map(({ task, lag }) => [task.id, lag.level]));
  const { t, words } = context;
  return buildTable<Task>(context, {
    title,
    items: work.tasks,
    columns: [
      numberColumn(context),
      {
        header: workHeader(context, work.tasks[0]),
        width: 0.42,
        align: 'start',
        cell: (task) => words(task.title),
      },
      ...assignmentColumns<Task>(context, (task) => task),
      {
        header: t('term:column.state'),
        width: 0.18,
        align: 'start',
        cell: (task) => judgedStateText(context, task, levels.get(task.id)),
      },
    ],
  });
}

/** A table holds either tasks or pilot models. */
function workHeader({ t }: TellerContext, first: Task | undefined): string {
  return first?.kind === 'pilotModel' ? t('term:task-kind.pilot-model') : t('term:column.task');
}

/** Who leads and until when; left out where no task says so. */
function assignmentColumns<Item>(context: TellerContext, taskOf: (item: Item) => Task): ColumnDraft<Item>[] {
  const { t } = context;
  return [
    {
      header: t('term:column.lead-agency'),
      width: 0.16,
      align: 'start',
      isOptional: true,
      cell: (item) => findAgencyText(context, taskOf(item)),
    },
    {
      header: t('term:column.deadline'),
      width: 0.14,
      align: 'center',
      isOptional: true,
      cell: (item) => findDateText(context, taskOf(item).dueDate),
    },
  ];
}
