import type { TellerContext } from '#core/wording/teller-context.ts';
import type { Block, HeadingBlock, Run, TableBlock } from '#core/document/document-model.ts';
import type { Facts } from '#core/domain/facts.ts';
import type { Language } from '#core/domain/language.ts';
import { statementSchema, type Statement } from '#core/domain/statement.ts';
import type { AppendixKey } from '#core/document/briefing/draft.ts';
import { interimReport } from '#core/document/briefing/interim-report.ts';
import { numberDrafts } from '#core/document/briefing/numbering.ts';
import { composePaper, entryDrafts } from '#core/document/briefing/outline.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { afterwards, buildFacts, firstHalf } from '#tests/support/facts-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

/** What the sections of a briefing read, made from facts of an otherwise empty province. */
export function contextOf(changes: Partial<Facts> = {}, language: Language = 'vi'): TellerContext {
  return tellerOf(buildSituation(buildFacts(changes), afterwards), language);
}

/** What a part or section of the report tells under its heading, by its key. */
export function told(context: TellerContext, key: string): Block[] {
  const { parts } = interimReport;
  const entries = [...parts.flatMap(({ sections }) => sections), ...parts];
  const entry = entries.find((it) => it.key === key);
  if (entry === undefined) throw new Error(`The outline has no entry "${key}".`);
  return numberDrafts(context, entryDrafts(context, entry));
}

/** The appendices of a report, or those of some keys alone. */
export function appendicesOf(context: TellerContext, keys?: readonly AppendixKey[]): Block[] {
  const appendices = interimReport.appendices.filter(({ key }) => keys?.includes(key) ?? true);
  const frame = { ...interimReport.frame, opening: () => [], closing: () => [] };
  return composePaper(context, { frame, parts: [], appendices }, '2026-07');
}

/** What the blocks say in running text: headings, paragraphs, and the captions of tables and charts. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.lines.join(' / ')];
      case 'paragraph':
        return [textOf(block.runs)];
      case 'table':
      case 'chart':
        return [block.caption];
      default:
        return [];
    }
  });
}

export function headingsOf(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** The first table, which has to be there. */
export function tableOf(blocks: readonly Block[]): TableBlock {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('The blocks hold no table.');
  return table;
}

/** Head and rows of a table as text. */
export function linesOf(table: TableBlock): string[][] {
  return [
    table.columns.map(({ header }) => header),
    ...table.rows.map(({ cells }) => cells.map((runs) => textOf(runs))),
  ];
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function buildStatement(kind: Statement['kind'], text: string, changes: Partial<Statement> = {}) {
  return statementSchema.parse({
    code: text,
    periodId: firstHalf.id,
    kind,
    text: { vi: text },
    addressees: null,
    bottleneck: null,
    note: null,
    quote: null,
    sourceId: null,
    ...changes,
  });
}

export function buildNarrative(section: Facts['narratives'][number]['section'], text: string) {
  return { periodId: firstHalf.id, section, text: { vi: text } };
}
