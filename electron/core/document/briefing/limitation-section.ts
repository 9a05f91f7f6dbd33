import type { ParagraphBlock, TableBlock } from '../document-model.ts';
import type { Draft } from './draft.ts';
import type { LowestResult } from '../../situation/situation.ts';
import type { Statement } from '../../domain/statement.ts';
import { bottleneckTerms } from '../../language/term-keys.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import {
  findCompletionText,
  findGapText,
  findPlanText,
  measuredWithParts,
  statusOrReason,
} from '../../wording/result-text.ts';
import { buildTable, causeColumn, numberColumn } from './table-builder.ts';
import { body, statementItem, subsectionHeading } from './text-blocks.ts';
import { clause, inSentence } from '../../wording/sentence.ts';

/** Shortcomings and bottlenecks, then the results that are furthest behind. */
export function limitationSection(context: TellerContext, written: readonly ParagraphBlock[]): Draft[] {
  const { situation, t } = context;
  const limitations = situation.statements.filter((statement) => statement.kind === 'limitation');
  const stated = [
    ...written,
    ...limitations.map((statement) => statementItem(context, limitationText(context, statement))),
  ];
  const shortcomings = stated.length > 0 ? stated : [body(t('document:limitations.empty'))];
  if (situation.lowest.length === 0) return shortcomings;
  return [
    subsectionHeading(t('document:section.shortcomings')),
    ...shortcomings,
    subsectionHeading(t('document:section.lowest')),
    body(lowestIntro(context)),
    lowestTable(context),
  ];
}

function limitationText(context: TellerContext, statement: Statement): string {
  const { t, words } = context;
  const plain = words(statement.text);
  return statement.bottleneck === null
    ? plain
    : t('document:limitations.with-bottleneck', {
        text: clause(plain),
        bottleneck: inSentence(context, t(bottleneckTerms[statement.bottleneck])),
      });
}

/** How many of the results furthest behind are shown. */
const shownLowest = 12;

function lowestIntro({ situation, t, format }: TellerContext): string {
  const total = situation.lowest.length;
  return t('document:limitations.lowest-intro', {
    total: format.count(total),
    shown: format.count(Math.min(total, shownLowest)),
  });
}

function lowestTable(context: TellerContext): TableBlock {
  const { t, words, situation } = context;
  return buildTable<LowestResult>(context, {
    title: t('document:table.lowest'),
    items: situation.lowest.slice(0, shownLowest),
    columns: [
      numberColumn(context),
      {
        header: t('term:column.indicator'),
        width: 0.32,
        align: 'start',
        cell: ({ result }) => words(result.indicator.name),
      },
      {
        header: t('term:column.planned'),
        width: 0.12,
        align: 'decimal',
        isOptional: true,
        cell: ({ result }) => findPlanText(context, result),
      },
      {
        header: t('term:column.achieved'),
        width: 0.13,
        align: 'decimal',
        cell: ({ result }) => measuredWithParts(context, result.indicator, result.measurement, 'table'),
      },
      {
        header: t('document:table.rule-column'),
        width: 0.16,
        align: 'start',
        cell: (lowest) => ruleText(context, lowest),
      },
      causeColumn(context, ({ result }) => result.measurement?.detail?.cause),
    ],
  });
}

function ruleText(context: TellerContext, { result, rule }: LowestResult): string {
  const { t } = context;
  if (rule === 'assessedLow') return t('document:table.rule-assessed');
  if (result.completion !== null) {
    const percent = findCompletionText(context, result, 'table') ?? '';
    return t('document:table.rule-completion', { percent });
  }
  return findGapText(context, result, 'prose') ?? statusOrReason(context, result);
}
