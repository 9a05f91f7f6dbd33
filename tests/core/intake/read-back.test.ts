import { describe, expect, it } from 'vitest';
import { comparators } from '#core/domain/figure.ts';
import { languages, type Language } from '#core/domain/language.ts';
import type { IndicatorUnit } from '#core/domain/indicator.ts';
import { parseFigure } from '#core/intake/parse-figure.ts';
import { parseNumber } from '#core/intake/parse-number.ts';
import { roundHalfAwayFromZero } from '#core/rules/rounding.ts';
import { formatIn } from '../language/format-in.ts';

const units: readonly IndicatorUnit[] = ['percent', 'count', 'index', 'rank', 'currency'];
const draws = 300;

/** The same numbers in every run (Mulberry32): a failure can be seen again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of any size up to 10^17, with as many decimals as fifteen digits leave room for. */
function drawFigures(seed: number) {
  const random = createRandom(seed);
  return Array.from({ length: draws }, () => {
    const size = Math.floor(random() * 18);
    const decimals = Math.min(Math.floor(random() * 7), Math.max(0, 14 - size));
    const sign = random() < 0.15 ? -1 : 1;
    const digits = Number((random() * 10 ** size).toPrecision(Math.min(15, Math.max(1, size))));
    const value = roundHalfAwayFromZero(sign * digits, decimals);
    return { value, decimals, comparator: comparators[Math.floor(random() * comparators.length)] ?? 'eq' };
  });
}

describe.each(languages)('what is written in %s', (language: Language) => {
  const format = formatIn(language);

  it.each(units)('is read back as the same figure: %s', (unit) => {
    for (const figure of drawFigures(units.indexOf(unit) + 1)) {
      for (const register of ['prose', 'table'] as const) {
        const written = format.figure(figure, { unit, scale: null, counter: null }, register);
        expect([written, parseFigure(written, language)]).toMatchObject([
          written,
          { kind: 'figure', figure, outOf: null },
        ]);
      }
    }
  });

  it('is read back as the same part of the same whole', () => {
    const whole = drawFigures(7).filter(({ value, decimals }) => decimals === 0 && value >= 0);
    for (const figure of whole) {
      const total = Number((Math.trunc(figure.value / 3) + 13).toPrecision(14));
      // Month and year are asked about, not read: "12/2026".
      if (figure.value <= 12 && total >= 1900 && total < 2100) continue;
      const written = format.outOf(figure, total, 'count');
      expect([written, parseFigure(written, language)]).toMatchObject([
        written,
        { kind: 'figure', figure, outOf: total },
      ]);
    }
  });

  it('is read back as the same number', () => {
    for (const { value, decimals } of drawFigures(11)) {
      const written = format.number(value, decimals);
      expect([written, parseNumber(written, language)]).toMatchObject([
        written,
        { kind: 'number', value, decimals },
      ]);
      const percent = format.percent(value, decimals, 'prose');
      expect([percent, parseNumber(percent, language)]).toMatchObject([
        percent,
        { value, decimals, unit: 'percent' },
      ]);
    }
  });

  it('is read back as the same rate with its parts beside it', () => {
    for (const { value } of drawFigures(13)) {
      const numerator = Math.round(Math.abs(value) % 1e9);
      const denominator = Math.round(Math.abs(value * 7) % 1e9) + 2100;
      const rate = roundHalfAwayFromZero((numerator / denominator) * 100, 2);
      const written = `${format.ratio(numerator, denominator)} (${format.percent(rate, 2)})`;
      const read = parseFigure(written, language);
      expect([written, read]).toMatchObject([
        written,
        { kind: 'figure', figure: { value: numerator }, outOf: denominator, rate: { value: rate } },
      ]);
    }
  });
});
