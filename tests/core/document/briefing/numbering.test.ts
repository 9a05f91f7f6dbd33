import { expect, it } from 'vitest';
import { numberCaptions, toRoman } from '#core/document/briefing/numbering.ts';
import { body } from '#core/document/briefing/text-blocks.ts';
import type { ChartBlock } from '#core/document/document-model.ts';
import { contextOf, textsOf } from './briefing-in.ts';

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
  const numbered = numberCaptions(contextOf(), [table, chart, body('-'), table, chart]);
  expect(textsOf(numbered)).toEqual(['Bảng 1. A', 'Biểu đồ 1. B', '-', 'Bảng 2. A', 'Biểu đồ 2. B']);
});
