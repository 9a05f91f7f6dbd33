import type { Block } from '../document-model.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body, narrativeBlocks, statementItem } from './text-blocks.ts';

/** Leadership and direction: text written by hand, then the activities on record. */
export function leadershipSection(context: TellerContext): Block[] {
  const { situation, t, words } = context;
  const blocks = [
    ...narrativeBlocks(context, 'leadership'),
    ...situation.statements
      .filter((statement) => statement.kind === 'activity')
      .map((statement) => statementItem(context, words(statement.text))),
  ];
  return blocks.length > 0 ? blocks : [body(t('document:leadership.empty'))];
}
