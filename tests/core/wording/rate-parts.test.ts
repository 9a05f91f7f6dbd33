import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { languages, type Language } from '#core/domain/language.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import { findPartsText, measuredText, measuredWithParts } from '#core/wording/result-text.ts';
import { buildIndicator, buildMeasurement } from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
import { formatIn, localesFolder, visible } from '../language/format-in.ts';

function wordingIn(language: Language) {
  return {
    t: createTranslate(localesFolder, language),
    format: formatIn(language),
    words: (text: { readonly vi: string }) => text.vi,
  };
}

const rate = buildIndicator(1);
const files = buildIndicator(1, { counter: { vi: 'hồ sơ' } });
const both: Measurement = { ...buildMeasurement(1, '136.61'), numerator: 436_167, denominator: 319_284 };

describe('a rate with its parts', () => {
  it.each([
    ['vi', '436.167/319.284, đạt 136,61%'],
    ['en', '436,167/319,284, or 136.61%'],
    ['hi', '4,36,167/3,19,284, अर्थात 136.61%'],
    ['ur', '⟦436,167/319,284⟧، یعنی ⟦136.61%⟧'],
    ['cs', '436␣167/319␣284, tj.␣136,61␣%'],
  ] as const)('is written in %s', (language, expected) => {
    expect(visible(measuredWithParts(wordingIn(language), rate, both, 'table'))).toBe(expected);
  });

  it('says what the parts count and keeps the comparator of the rate', () => {
    const about = { ...both, figure: figure('136', 'gt') };
    expect(measuredWithParts(wordingIn('vi'), files, about, 'prose')).toBe(
      '436.167/319.284 hồ sơ, đạt trên 136%',
    );
  });

  it.each([
    ['a part is not known', { ...both, denominator: null }],
    ['no part is known', { ...both, numerator: null, denominator: null }],
    ['there is no rate', { ...both, figure: null, noDataReason: 'notReported' as const }],
  ])('is alone where %s', (_, measurement) => {
    const vi = wordingIn('vi');
    expect(findPartsText(vi, rate, measurement)).toBeNull();
    expect(measuredWithParts(vi, rate, measurement, 'table')).toBe(
      measuredText(vi, rate, measurement, 'table'),
    );
  });

  it('is a matter of rates alone, and never of the label of a bar', () => {
    const count = buildIndicator(1, { unit: 'count' });
    for (const language of languages) {
      expect(findPartsText(wordingIn(language), count, both)).toBeNull();
      expect(measuredText(wordingIn(language), rate, both, 'table')).not.toContain('/');
    }
  });
});
