import type { ReportedTotal } from '../../domain/reported-total.ts';
import { doubtNotes } from '../../chart/work-words.ts';
import type { Block, ParagraphBlock } from '../document-model.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body } from './text-blocks.ts';
import { countedText, reportedText } from './work-text.ts';
import { laggingTable, totalsBlocks } from './work-tables.ts';

/** Pilot models: both totals, the source's own words, and the models that lag. */
export function pilotModelSection(context: TellerContext, written: readonly ParagraphBlock[]): Block[] {
  const { situation, t, words } = context;
  const { reported, tasks, lagging, differences } = situation.pilotModels;
  const blocks: Block[] = [...written];
  if (reported !== null) {
    blocks.push(
      body(toldText(context, reported)),
      ...doubtNotes(context, reported).map((text) => body(text)),
    );
    if (reported.note !== null) blocks.push(body(words(reported.note)));
  }
  if (tasks.length > 0) {
    blocks.push(
      body(countedText(context, situation.pilotModels, 'pilotModel')),
      ...totalsBlocks(context, situation.pilotModels, t('document:table.pilot-totals')),
    );
    if (differences.length > 0) blocks.push(body(t('document:tasks.differ')));
  }
  if (lagging.length > 0) blocks.push(laggingTable(context, lagging, t('document:table.pilot-models')));
  return blocks.length > 0 ? blocks : [body(t('document:pilot-models.empty'))];
}

/** "Hoàn thành 17/34" where that is all that is said, and exactly; else what is known, part by part. */
function toldText(context: TellerContext, reported: ReportedTotal): string {
  const { t, format } = context;
  const { total, parts, comparators = {} } = reported;
  const { completed, ...others } = parts;
  const isBare =
    Object.values(others).every((count) => count === undefined) &&
    Object.values(comparators).every((comparator) => comparator === undefined || comparator === 'eq');
  if (isBare && total !== null && completed !== undefined) {
    return t('document:pilot-models.reported', { ratio: format.ratio(completed, total) });
  }
  return reportedText(context, reported, 'pilotModel') ?? t('document:pilot-models.no-figures');
}
