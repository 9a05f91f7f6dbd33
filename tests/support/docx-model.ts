import type { ChartSpec } from '#core/chart/chart-spec.ts';
import type {
  Block,
  ChartBlock,
  DocumentModel,
  HeadingBlock,
  TableBlock,
} from '#core/document/document-model.ts';
import type { Language } from '#core/domain/language.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';
import type { ModelWords } from './docx-words-type.ts';
import { modelWords } from './docx-words.ts';

/** Values behind the labels of the charts; the fourth unit reported nothing. */
export const chartValues: readonly (number | null)[] = [81.17, 98, 45.5, null, 97.7];
export const planValues: readonly number[] = [70, 100, 60, 90, 95];

const rowStatuses: readonly JudgementStatus[] = ['exceeded', 'near', 'below', 'met', 'notJudged'];
const pointStatuses: readonly JudgementStatus[] = ['exceeded', 'near', 'below', 'notJudged', 'met'];

/** A document with every kind of block, in the given language, over several pages. */
export function buildModel(language: Language, overrides: Partial<DocumentModel> = {}): DocumentModel {
  const words = modelWords[language];
  return {
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    properties: {
      title: words.subjectLines.join(' '),
      subject: words.documentType,
      author: words.issuingBody,
      description: words.sourceNote,
    },
    pageMark: words.pageMark,
    blocks: buildBlocks(words, language),
    ...overrides,
  };
}

function buildBlocks(words: ModelWords, language: Language): readonly Block[] {
  return [
    { ...words, kind: 'letterhead' },
    { kind: 'title', documentType: words.documentType, subjectLines: words.subjectLines },
    { kind: 'paragraph', style: 'address', runs: [{ text: words.address }] },
    { kind: 'contents', title: words.contents, depth: 3 },
    heading(1, words.partOne),
    heading(2, [words.section]),
    heading(3, [words.clause]),
    ...paragraphs(words, 2),
    buildTable(words),
    { kind: 'paragraph', style: 'note', runs: [{ text: words.note }] },
    buildChart(language, 'bar'),
    heading(4, [words.point]),
    ...paragraphs(words, 3),
    buildChart(language, 'column'),
    buildChart(language, 'line'),
    heading(1, words.partTwo),
    heading(2, [words.section]),
    ...paragraphs(words, 6),
    { kind: 'paragraph', style: 'body', runs: [{ text: words.closing }] },
    { ...words, kind: 'signature' },
  ];
}

function heading(level: HeadingBlock['level'], lines: readonly string[]): HeadingBlock {
  return { kind: 'heading', level, lines };
}

function paragraphs(words: ModelWords, count: number): readonly Block[] {
  return Array.from({ length: count }).flatMap((): readonly Block[] => [
    { kind: 'paragraph', style: 'body', runs: [{ text: words.body }] },
    {
      kind: 'paragraph',
      style: 'item',
      runs: [{ text: words.item, isBold: true }, { text: ' ' }, { text: words.note }],
    },
  ]);
}

export function buildTable(words: ModelWords): TableBlock {
  return {
    kind: 'table',
    caption: words.tableCaption,
    altText: words.altText,
    columns: [
      { header: words.tableHeaders[0], widthRatio: 0.08, align: 'center' },
      { header: words.tableHeaders[1], widthRatio: 0.48, align: 'start' },
      { header: words.tableHeaders[2], widthRatio: 0.2, align: 'decimal' },
      { header: words.tableHeaders[3], widthRatio: 0.24, align: 'decimal' },
    ],
    rows: [
      { kind: 'group', cells: [[{ text: words.group }]] },
      ...words.rows.map((row, index) => {
        const status = rowStatuses[index];
        const value = status === undefined ? { text: row[3] } : { text: row[3], status };
        return {
          kind: 'data' as const,
          cells: [[{ text: row[0] }], [{ text: row[1] }], [{ text: row[2] }], [value]],
        };
      }),
    ],
  };
}

export function buildChart(language: Language, kind: ChartSpec['kind']): ChartBlock {
  const words = modelWords[language];
  const title = { bar: words.chartTitle, column: words.columnTitle, line: words.lineTitle }[kind];
  return {
    kind: 'chart',
    caption: words.chartCaption,
    widthMm: 160,
    heightMm: kind === 'bar' ? 95 : 80,
    spec: {
      kind,
      title,
      categories: kind === 'line' ? words.periods : words.categories,
      series: [
        {
          role: 'actual',
          name: words.actual,
          values: chartValues,
          labels: words.valueLabels,
          ...(kind === 'line' ? {} : { statuses: pointStatuses }),
        },
        {
          role: 'plan',
          name: words.plan,
          values: planValues,
          labels: kind === 'bar' ? words.planLabels : planValues.map(() => null),
        },
      ],
      valueAxis: { title: words.unit, maximum: 120, numberFormat: 'percent' },
      direction: language === 'ur' ? 'rtl' : 'ltr',
      sourceNote: words.sourceNote,
      altText: words.altText,
    },
  };
}
