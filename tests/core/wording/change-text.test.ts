import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { languages, type Language } from '#core/domain/language.ts';
import { measurementDetailSchema } from '#core/domain/measurement.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { changeColumns, changeLines, comparisonHead, findChangeText } from '#core/wording/change-text.ts';
import { buildMeasurement, buildPeriod } from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
import { formatIn, localesFolder, visible } from '../language/format-in.ts';

const quarter = {
  ...buildPeriod(1, '2026-Q1', 'quarter', '2026-01-01', '2026-03-31'),
  name: { vi: 'Quý I năm 2026' },
};
const yearBefore = buildPeriod(2, '2025-Q2', 'quarter', '2025-04-01', '2025-06-30');
const periods = { previousPeriod: quarter, samePeriodLastYear: yearBefore };

function contextIn(
  language: Language,
  situation: Parameters<typeof comparisonHead>[0]['situation'] = periods,
) {
  return {
    situation,
    t: createTranslate(localesFolder, language),
    format: formatIn(language),
    words: (text: { readonly vi: string }) => text.vi,
  };
}

type Compared = Pick<IndicatorResult, 'measurement' | 'comparisons'>;
const points = { decimals: 1, direction: 'increase', kind: 'percentagePoint' } as const;
const from = { figure: figure('70'), outOf: null };
const lastYear = { base: 'samePeriodLastYear', from, change: { ...points, value: 3.2 } } as const;
const previous = { base: 'previousPeriod', from, change: { ...points, value: 1.1 } } as const;
const computed: Compared = { measurement: null, comparisons: [lastYear, previous] };

const detail = measurementDetailSchema.parse({
  textAsReported: null,
  qualitative: null,
  reportedChange: { ...points, value: 11.17, decimals: 2, basePeriod: '2021', isBaseStated: true },
  assessment: null,
  valuePeriod: null,
  note: null,
  cause: null,
  solution: null,
  quote: null,
  sourceId: null,
});
const reported: Compared = { measurement: { ...buildMeasurement(1, '80'), detail }, comparisons: [lastYear] };

describe('the sentence of a change', () => {
  it('tells the same period of the year before, else the period before by its name', () => {
    const context = contextIn('vi');
    expect(findChangeText(context, computed)).toBe('tăng 3,2 điểm phần trăm so với cùng kỳ năm 2025');
    expect(findChangeText(context, { ...computed, comparisons: [previous] })).toBe(
      'tăng 1,1 điểm phần trăm so với quý I năm 2026',
    );
    expect(findChangeText(context, { ...computed, comparisons: [] })).toBeNull();
  });

  it('is that of the source where it states one', () => {
    expect(findChangeText(contextIn('vi'), reported)).toBe('tăng 11,17 điểm phần trăm so với năm 2021');
  });

  it.each([
    ['en', 'up 3.2 percentage points on the same period of 2025'],
    ['hi', 'वर्ष 2025 की समान अवधि की तुलना में 3.2 प्रतिशत अंक अधिक'],
    ['ur', 'سال ⟦2025⟧ کے اسی عرصے کے مقابلے میں ⟦3.2⟧ فیصدی درجے زیادہ'],
    ['cs', 'o␣3,2␣procentního bodu více než ve stejném období roku 2025'],
  ] as const)('is worded in %s', (language, expected) => {
    expect(visible(findChangeText(contextIn(language), computed) ?? '')).toBe(expected);
  });

  it('names a whole year alone', () => {
    const year = buildPeriod(3, '2025', 'year', '2025-01-01', '2025-12-31');
    const context = contextIn('vi', { previousPeriod: year, samePeriodLastYear: year });
    expect(findChangeText(context, computed)).toBe('tăng 3,2 điểm phần trăm so với năm 2025');
  });
});

describe('changes on screens and in tables', () => {
  it('are all said, each with its base', () => {
    const context = contextIn('vi');
    expect(changeLines(context, computed)).toEqual([
      'So với cùng kỳ năm 2025: +3,2 điểm %',
      'So với quý I năm 2026: +1,1 điểm %',
    ]);
    expect(changeLines(context, reported)).toEqual([
      'So với năm 2021: +11,17 điểm %',
      'So với cùng kỳ năm 2025: +3,2 điểm %',
    ]);
  });

  it('have a column for each base that is filled', () => {
    const context = contextIn('vi');
    const columns = changeColumns(context, [computed, reported]);
    expect(columns.map(({ name }) => name)).toEqual([
      'Tăng, giảm',
      'So với cùng kỳ năm 2025',
      'So với quý I năm 2026',
    ]);
    expect(columns.map(({ cell }) => cell(computed))).toEqual([null, '+3,2 điểm %', '+1,1 điểm %']);
    expect(columns.map(({ signed }) => signed(reported))).toEqual([11.17, 3.2, null]);
    expect(changeColumns(context, [{ ...computed, comparisons: [lastYear] }])).toHaveLength(1);
  });

  it('never leave the base unnamed, in any language', () => {
    for (const language of languages) {
      const context = contextIn(language);
      const heads = (['samePeriodLastYear', 'previousPeriod'] as const).map((it) =>
        comparisonHead(context, it),
      );
      expect(heads[0]).toContain('2025');
      expect(heads[1]).toContain('2026');
    }
  });
});
