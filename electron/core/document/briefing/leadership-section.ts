import type { Block, ParagraphBlock } from '../document-model.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body, statementItem } from './text-blocks.ts';

/** Leadership and direction: text written by hand, then the activities on record. */
export function leadershipSection(context: TellerContext, written: readonly ParagraphBlock[]): Block[] {
  const { situation, t, words } = context;
  const blocks = [
    ...written,
    ...situation.statements
      .filter((statement) => statement.kind === 'activity')
      .map((statement) => statementItem(context, words(statement.text))),
  ];
  return blocks.length > 0 ? blocks : [body(t('document:leadership.empty'))];
}
