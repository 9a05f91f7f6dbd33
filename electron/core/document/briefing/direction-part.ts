import type { Block, ParagraphBlock } from '../document-model.ts';
import type { Statement } from '../../domain/statement.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body, statementItem } from './text-blocks.ts';

/** Directives of the leaders, with whom they address. */
export function directivesSection(context: TellerContext): Block[] {
  const directives = statementsOf(context, 'directive');
  return directives.length > 0
    ? directiveBlocks(context, directives)
    : [body(context.t('document:directives.empty'))];
}

/** What the meeting dwelt on; nothing where it is not known. */
export function discussionSection(context: TellerContext): Block[] {
  return statementsOf(context, 'discussion').map(({ text }) => statementItem(context, context.words(text)));
}

export function recommendationPart({ t }: TellerContext, written: readonly ParagraphBlock[]): Block[] {
  return written.length > 0 ? [...written] : [body(t('document:recommendations.empty'))];
}

function statementsOf({ situation }: TellerContext, kind: Statement['kind']): readonly Statement[] {
  return situation.statements.filter((statement) => statement.kind === kind);
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
