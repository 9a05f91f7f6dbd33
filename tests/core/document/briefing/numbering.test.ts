import { expect, it } from 'vitest';
import { numberDrafts, toRoman } from '#core/document/briefing/numbering.ts';
import { body } from '#core/document/briefing/text-blocks.ts';
import type { ChartBlock } from '#core/document/document-model.ts';
import type { AppendixKey, Draft, HeadingDraft } from '#core/document/briefing/draft.ts';
import { contextOf, headingsOf, textsOf } from './briefing-in.ts';

function buildChartBlock(): ChartBlock {
  const spec = {
    kind: 'bar',
    title: '',
    categories: [],
    series: [],
    valueAxis: { title: '', format: 'count', maximum: null },
    sourceNote: '',
    altText: '',
  };
  return { kind: 'chart', spec: spec as unknown as ChartBlock['spec'], caption: '', widthMm: 1, heightMm: 1 };
}

it.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [29, 'XXIX'],
  [39, 'XXXIX'],
])('writes %i as %s', (value, roman) => {
  expect(toRoman(value)).toBe(roman);
});

it('counts tables and charts apart, in the order in which they stand', () => {
  const table = { kind: 'table', caption: 'A', columns: [], rows: [], altText: '' } as const;
  const chart = { ...buildChartBlock(), caption: 'B' };
  const numbered = numberDrafts(contextOf(), [table, chart, body('-'), table, chart]);
  expect(textsOf(numbered)).toEqual(['Bảng 1. A', 'Biểu đồ 1. B', '-', 'Bảng 2. A', 'Biểu đồ 2. B']);
});

function heading(level: HeadingDraft['level'], title: string): Draft {
  return { kind: 'headingDraft', level, title };
}

function appendix(key: AppendixKey): Draft {
  const reference = 'document:appendix.reference-tasks' as const;
  return { kind: 'appendixHeading', key, title: key, reference };
}

it('counts sections within their part and subsections within their section', () => {
  const drafts = [
    heading('part', 'A'),
    heading('section', 'B'),
    heading('subsection', 'C'),
    heading('subsection', 'D'),
    heading('section', 'E'),
    heading('subsection', 'F'),
    heading('part', 'G'),
    heading('subsection', 'H'),
    heading('section', 'I'),
    appendix('tasks'),
    heading('subsection', 'J'),
  ];
  expect(textsOf(numberDrafts(contextOf(), drafts))).toEqual([
    'Phần I / A',
    'I. B',
    '1. C',
    '2. D',
    'II. E',
    '1. F',
    'Phần II / G',
    '1. H',
    'I. I',
    'Phụ lục I / tasks',
    '1. J',
  ]);
});

it('gives each heading its level, and an appendix a page of its own', () => {
  const drafts = [
    heading('part', 'A'),
    heading('section', 'B'),
    heading('subsection', 'C'),
    appendix('owed'),
  ];
  expect(headingsOf(numberDrafts(contextOf(), drafts))).toEqual([
    { kind: 'heading', level: 1, lines: ['Phần I', 'A'] },
    { kind: 'heading', level: 2, lines: ['I. B'] },
    { kind: 'heading', level: 3, lines: ['1. C'] },
    { kind: 'heading', level: 1, lines: ['Phụ lục I', 'owed'], startsPage: true },
  ]);
});

it('refers to an appendix by the number that it gets later, and to none that is not there', () => {
  const refer = (key: AppendixKey): Draft => ({ kind: 'appendixReference', key });
  const drafts = [refer('units'), refer('notes'), appendix('tasks'), appendix('units'), refer('tasks')];
  expect(textsOf(numberDrafts(contextOf(), drafts))).toEqual([
    'Danh mục nhiệm vụ tại Phụ lục II kèm theo.',
    'Phụ lục I / tasks',
    'Phụ lục II / units',
    'Danh mục nhiệm vụ tại Phụ lục I kèm theo.',
  ]);
});

it('wraps every number of a right-to-left paper', () => {
  const drafts = [heading('section', 'B'), heading('subsection', 'C'), appendix('tasks')];
  const texts = textsOf(numberDrafts(contextOf({}, 'ur'), drafts));
  for (const [index, number] of ['I', '1', 'I'].entries()) {
    expect(texts[index]).toContain(`\u2066${number}\u2069`);
  }
});
