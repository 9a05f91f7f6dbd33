import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import type { ChangeToShow } from '#core/language/change-format.ts';
import { formatIn, visible } from './format-in.ts';

const points: ChangeToShow = { value: 36.7, decimals: 1, direction: 'increase', kind: 'percentagePoint' };
const percent: ChangeToShow = { value: 94.69, decimals: 2, direction: 'increase', kind: 'percent' };
const places: ChangeToShow = { value: 26, decimals: 0, direction: 'increase', kind: 'rankPlaces' };
const ambiguous: ChangeToShow = { ...points, kind: 'ambiguous' };

function since(name: string) {
  return { name, isStated: true };
}

describe('change', () => {
  it.each([
    ['vi', 'tăng 36,7 điểm phần trăm so với năm 2023'],
    ['en', 'up 36.7 percentage points on 2023'],
    ['hi', '2023 की तुलना में 36.7 प्रतिशत अंक अधिक'],
    ['ur', '⟦2023⟧ کے مقابلے میں ⟦36.7⟧ فیصدی درجے زیادہ'],
    ['cs', 'o␣36,7␣procentního bodu více než v␣roce␣2023'],
  ] as const)('words percentage points in %s', (language, expected) => {
    expect(visible(formatIn(language).change(points, since('2023')))).toBe(expected);
  });

  it.each([
    ['vi', 'tăng 94,69% so với năm 2021'],
    ['en', 'up 94.69% on 2021'],
    ['hi', '2021 की तुलना में 94.69% की वृद्धि'],
    ['ur', '⟦2021⟧ کے مقابلے میں ⟦94.69⟧ فیصد اضافہ'],
    ['cs', 'o␣94,69␣% více než v␣roce␣2021'],
  ] as const)('words percent in %s', (language, expected) => {
    expect(visible(formatIn(language).change(percent, since('2021')))).toBe(expected);
  });

  it.each([
    ['vi', 'tăng 26 bậc so với năm 2021'],
    ['en', 'up 26 places on 2021'],
    ['hi', '2021 की तुलना में 26 स्थान ऊपर'],
    ['ur', '⟦2021⟧ کے مقابلے میں ⟦26⟧ درجے اوپر'],
    ['cs', 'o␣26␣příček výše než v␣roce␣2021'],
  ] as const)('words places of a ranking in %s', (language, expected) => {
    expect(visible(formatIn(language).change(places, since('2021')))).toBe(expected);
  });

  it('uses the accusative for one place in Czech', () => {
    const one = { ...places, value: 1, direction: 'decrease' } as const;
    expect(visible(formatIn('cs').change(one, null))).toBe('o␣1␣příčku níže');
  });

  it('says that the source leaves the kind open', () => {
    expect(formatIn('vi').change(ambiguous, since('2023'))).toBe(
      'tăng 36,7% so với năm 2023 (nguồn không nêu rõ là % hay điểm phần trăm)',
    );
  });

  it('says that the base is only understood from the context', () => {
    expect(formatIn('vi').change(percent, { name: '2023', isStated: false })).toBe(
      'tăng 94,69% so với năm 2023 (kỳ so sánh suy ra từ ngữ cảnh)',
    );
  });

  it('puts both doubts in one pair of brackets', () => {
    const text = formatIn('vi').change(ambiguous, { name: '2023', isStated: false });
    expect(text.match(/\(/gu)).toHaveLength(1);
  });

  it('adds "năm" to a bare year only', () => {
    expect(formatIn('vi').change(percent, since('Quý I/2024'))).toBe('tăng 94,69% so với Quý I/2024');
  });

  it('takes a year that is already isolated for a year', () => {
    expect(visible(formatIn('ur').change(percent, since('\u20662021\u2069')))).toContain('⟦2021⟧ کے');
  });

  it('names the usual comparison periods', () => {
    expect(formatIn('vi').change(percent, { samePeriodOf: '2025' })).toBe(
      'tăng 94,69% so với cùng kỳ năm 2025',
    );
    expect(formatIn('vi').change(percent, { name: 'quý I năm 2026', isStated: true })).toBe(
      'tăng 94,69% so với quý I năm 2026',
    );
  });

  it('says that nothing changed', () => {
    expect(formatIn('vi').change({ ...points, value: 0, direction: 'unchanged' }, since('2023'))).toBe(
      'không thay đổi so với năm 2023',
    );
  });

  it('treats a change that rounds to zero as none', () => {
    expect(formatIn('en').change({ ...points, value: 0.04 }, null)).toBe('unchanged');
  });
});

describe('changeShort', () => {
  it.each([
    ['vi', '+36,7 điểm %'],
    ['en', '+36.7 pp'],
    ['hi', '+36.7 प्रतिशत अंक'],
    ['ur', '⟦+36.7⟧ فیصدی درجے'],
    ['cs', '+36,7␣p.␣b.'],
  ] as const)('abbreviates percentage points in %s', (language, expected) => {
    expect(visible(formatIn(language).changeShort(points))).toBe(expected);
  });

  it.each(languages)('marks an ambiguous change in %s', (language) => {
    const format = formatIn(language);
    expect(format.changeShort(ambiguous)).toMatch(/\(.+\)$/u);
    expect(format.changeShort(percent)).not.toContain('(');
  });

  it.each(languages)('never puts a hyphen before digits in %s', (language) => {
    const decrease = { ...percent, direction: 'decrease' } as const;
    expect(formatIn(language).changeShort(decrease)).toMatch(/\u221294/u);
    expect(formatIn(language).changeShort(decrease)).not.toMatch(/-\d/u);
  });
});
