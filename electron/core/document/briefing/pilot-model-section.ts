import type { Block } from '../document-model.ts';
import type { BriefingContext } from './briefing-context.ts';
import { body, narrativeBlocks } from './text-blocks.ts';
import { countedText } from './work-text.ts';
import { laggingTable, totalsBlocks } from './work-tables.ts';

/** Pilot models: both totals, the source's own words, and the models that lag. */
export function pilotModelSection(context: BriefingContext): Block[] {
  const { situation, t, words, format } = context;
  const { reported, tasks, lagging, differences } = situation.pilotModels;
  const blocks: Block[] = narrativeBlocks(context, 'pilotModels');
  if (reported !== null) {
    const completed = reported.parts.completed;
    if (reported.total !== null && completed !== undefined) {
      const ratio = format.ratio(completed, reported.total);
      blocks.push(body(t('document:pilot-models.reported', { ratio })));
    } else blocks.push(body(t('document:pilot-models.no-figures')));
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
