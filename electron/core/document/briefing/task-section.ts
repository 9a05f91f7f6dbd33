import type { Block, ParagraphBlock } from '../document-model.ts';
import type { Draft } from './draft.ts';
import { findWorkBars } from '../../chart/work-charts.ts';
import { isLatenessKnown } from '../../chart/work-lateness.ts';
import { pictureNotes } from '../../chart/work-words.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { barChartHeightMm, chartBlock, pointsText } from './result-charts.ts';
import { body, note, subsectionHeading } from './text-blocks.ts';
import { countedText, reportedText } from './work-text.ts';
import { laggingTable, totalsBlocks } from './work-tables.ts';

/** Progress of tasks: both totals, their states as a chart, and what lags with its cause. */
export function taskSection(context: TellerContext, written: readonly ParagraphBlock[]): Draft[] {
  const { situation, t } = context;
  const work = situation.tasks;
  return [
    subsectionHeading(t('document:section.task-totals')),
    ...written,
    ...totalBlocks(context),
    ...(work.tasks.length === 0 && work.reported === null
      ? []
      : [...totalsBlocks(context, work, t('document:table.task-totals')), ...stateCharts(context)]),
    subsectionHeading(t('document:section.lagging-tasks')),
    ...laggingBlocks(context),
  ];
}

function totalBlocks(context: TellerContext): Block[] {
  const { situation, t, words } = context;
  const { reported, tasks, differences } = situation.tasks;
  const blocks: Block[] = [];
  if (reported === null && tasks.length > 0) blocks.push(body(t('document:tasks.no-reported')));
  const told = reported === null ? null : reportedText(context, reported, 'task');
  if (told !== null) blocks.push(body(told));
  if (tasks.length === 0) return [...blocks, body(t('document:tasks.no-list'))];
  blocks.push(body(countedText(context, situation.tasks, 'task')), ...remarkBlocks(context));
  if (differences.length > 0) blocks.push(body(t('document:tasks.differ')));
  if (reported?.note) blocks.push(body(words(reported.note)));
  return blocks;
}

/** What the counted total does not say by itself. */
function remarkBlocks({ situation, t, format }: TellerContext): Block[] {
  const { counted, completedLate, isReportedLater } = situation.tasks;
  return [
    ...(counted.suspended === 0
      ? []
      : [body(t('document:tasks.suspended', { suspended: format.count(counted.suspended) }))]),
    ...(completedLate === 0 ? [] : [body(t('document:tasks.late', { late: format.count(completedLate) }))]),
    ...(isReportedLater
      ? [body(t('document:tasks.reported-later', { date: format.date(situation.asOf) }))]
      : []),
  ];
}

function laggingBlocks(context: TellerContext): Block[] {
  const { t } = context;
  const { lagging, tasks } = context.situation.tasks;
  if (tasks.length === 0) return [body(t('document:tasks.no-list'))];
  const table = lagging.length === 0 ? [] : [laggingTable(context, lagging, t('document:table.lagging'))];
  return [...statedLateBlocks(context), ...inferredLateBlocks(context), ...table];
}

function statedLateBlocks({ situation: { tasks: work }, t, format }: TellerContext): Block[] {
  const { counted } = work;
  if (counted.lagging + counted.atRisk === 0) {
    if (work.lagging.length > 0) return [body(t('document:tasks.lagging-stated-none'))];
    const isDated = isLatenessKnown(work);
    return [body(isDated ? t('document:tasks.lagging-empty') : t('document:tasks.lagging-undated'))];
  }
  const noRoadmap = format.count(counted.withoutRoadmap);
  return [
    body(
      t('document:tasks.lagging-summary', {
        lagging: format.count(counted.lagging),
        atRisk: format.count(counted.atRisk),
      }),
    ),
    ...(counted.withoutRoadmap === 0 ? [] : [body(t('document:tasks.no-roadmap', { noRoadmap }))]),
  ];
}

function inferredLateBlocks({ situation, t, format }: TellerContext): Block[] {
  const { lagging, atRisk } = situation.tasks.inferred;
  if (lagging + atRisk === 0) return [];
  return [body(t('document:tasks.lagging-inferred', { late: format.count(lagging + atRisk) }))];
}

/** The picture of the tasks, and what it rests on. */
function stateCharts(context: TellerContext): Block[] {
  const work = context.situation.tasks;
  const bars = findWorkBars(context, 'task', work);
  if (bars === null) return [];
  const [{ labels }] = bars.series;
  const altText = pointsText(context, bars.title, bars.categories, labels);
  return [
    chartBlock(context, { ...bars, altText }, barChartHeightMm(context, bars.categories.length)),
    ...pictureNotes(context, work).map((text) => note(text)),
  ];
}
