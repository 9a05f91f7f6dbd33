import type { Block, ParagraphBlock } from '../document-model.ts';
import type { Draft } from './draft.ts';
import type { GroupSituation } from '../../situation/situation.ts';
import { targetTotalTexts } from '../../chart/target-total-words.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { levelCharts, percentCharts, planCharts } from './result-charts.ts';
import { owedBlocks } from './owed-section.ts';
import { findResultItem } from './result-item.ts';
import { groupTable, summaryTable } from './result-tables.ts';
import { sourceNote } from '../../wording/source-note.ts';
import { body, note, subsectionHeading } from './text-blocks.ts';
import { sentence } from '../../wording/sentence.ts';

/** Results by group: how many reached their plan, then each group with sentences, table and chart. */
export function resultsSection(context: TellerContext, written: readonly ParagraphBlock[]): Draft[] {
  const { situation, t, words } = context;
  if (situation.groups.length === 0) {
    return [...written, ...statedBlocks(context), body(t('document:results.empty'))];
  }
  return [
    subsectionHeading(t('document:section.summary')),
    ...written,
    ...summaryBlocks(context),
    ...owedBlocks(context),
    ...situation.groups.flatMap((group) => [
      subsectionHeading(words(group.group.name)),
      ...groupBlocks(context, group),
    ]),
  ];
}

function summaryBlocks(context: TellerContext): Block[] {
  const { situation, t, format } = context;
  const counts = situation.statusCounts;
  const results = situation.groups.flatMap((group) => group.results);
  const plans = results.filter((result) => result.plan !== null).length;
  const total = format.counted('indicator', results.length);
  const blocks: Block[] = statedBlocks(context);
  if (plans === 0)
    return [...blocks, body(t('document:summary.no-plan', { total })), ...percentCharts(context)];
  const judged = t('document:summary.judged', {
    total,
    reached: format.count(counts.exceeded + counts.met),
    exceeded: format.count(counts.exceeded),
    met: format.count(counts.met),
    near: format.count(counts.near),
    below: format.count(counts.below),
    notJudged: format.count(counts.notJudged),
  });
  blocks.push(body(judged));
  const isWaiting = results.some(
    ({ judgement }) => judgement.status === 'notJudged' && judgement.reason === 'notDue',
  );
  if (isWaiting) blocks.push(body(t('document:summary.not-due')));
  blocks.push(summaryTable(context), note(sourceNote(context)));
  return [...blocks, ...percentCharts(context)];
}

/** What sources say of the results as a whole: remarks, and sums of targets ("8/19 chỉ tiêu"). */
function statedBlocks(context: TellerContext): Block[] {
  const { statements, targetTotals } = context.situation;
  return [
    ...statements
      .filter((statement) => statement.kind === 'remark')
      .map((statement) => body(sentence(context, context.words(statement.text)))),
    ...targetTotalTexts(context, targetTotals).map((text) => body(text)),
  ];
}

function groupBlocks(context: TellerContext, group: GroupSituation): Block[] {
  return [
    ...group.results.flatMap((result) => findResultItem(context, result) ?? []),
    groupTable(context, group),
    note(sourceNote(context)),
    ...planCharts(context, group),
    ...levelCharts(context, group),
  ];
}
