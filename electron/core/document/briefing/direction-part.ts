import type { Block } from '../document-model.ts';
import type { Statement } from '../../domain/statement.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body, narrativeBlocks, sectionHeading, statementItem } from './text-blocks.ts';

/** Directives of the leaders, with whom they address, and what the meeting dwelt on. */
export function directionBlocks(context: TellerContext): Block[] {
  const { situation, t, words } = context;
  const directives = situation.statements.filter((statement) => statement.kind === 'directive');
  const discussions = situation.statements.filter((statement) => statement.kind === 'discussion');
  const blocks: Block[] = [
    ...narrativeBlocks(context, 'directions'),
    sectionHeading(context, 1, t('document:section.directives')),
  ];
  if (directives.length === 0) blocks.push(body(t('document:directives.empty')));
  blocks.push(...directiveBlocks(context, directives));
  if (discussions.length > 0) {
    blocks.push(sectionHeading(context, 2, t('document:section.discussion')));
    blocks.push(...discussions.map((statement) => statementItem(context, words(statement.text))));
  }
  return blocks;
}

export function recommendationBlocks(context: TellerContext): Block[] {
  const written = narrativeBlocks(context, 'recommendations');
  return written.length > 0 ? written : [body(context.t('document:recommendations.empty'))];
}

/** Neighbours with the same addressees share one line that names them. */
function directiveBlocks(context: TellerContext, directives: readonly Statement[]): Block[] {
  const { t, words } = context;
  let named = '';
  return directives.flatMap((statement) => {
    const addressees = statement.addressees === null ? '' : words(statement.addressees);
    const line = statementItem(context, words(statement.text));
    if (addressees === named || addressees === '') return [line];
    named = addressees;
    return [body(t('document:directives.addressees', { addressees })), line];
  });
}
