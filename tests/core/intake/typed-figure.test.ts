import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { comparators } from '#core/domain/figure.ts';
import { languages } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import { formatIn } from '#tests/core/language/format-in.ts';
import { rateOf, readTypedFigure, toFigureTyping } from '#core/intake/typed-figure.ts';

const locales = join(import.meta.dirname, '../../../resources/locales');

describe('a typed figure', () => {
  it('has the comparator of the list', () => {
    expect(readTypedFigure({ text: '98,5', comparator: 'gt' }, 'percent', 'vi')).toMatchObject({
      kind: 'figure',
      figure: { value: 98.5, decimals: 1, comparator: 'gt' },
      isComparatorTyped: false,
    });
  });

  it('has the comparator of its words where they say one', () => {
    expect(readTypedFigure({ text: 'hơn 98,5%', comparator: 'eq' }, 'percent', 'vi')).toMatchObject({
      figure: { comparator: 'gt' },
      isComparatorTyped: true,
    });
  });

  it('is refused in another unit', () => {
    expect(readTypedFigure({ text: '98%', comparator: 'eq' }, 'count', 'vi')).toMatchObject({
      kind: 'problem',
    });
    expect(readTypedFigure({ text: '98%', comparator: 'eq' }, 'percent', 'vi')).toMatchObject({
      kind: 'figure',
    });
  });

  it('says its comparator in the text, so that typing over the text types over it', () => {
    const format = createFormat('vi', createTranslate(locales, 'vi'));
    const stored = toFigureTyping(format, 'count', { value: 2_700_000, decimals: 0, comparator: 'gt' });
    expect(stored.text).toBe('hơn 2.700.000');
    expect(readTypedFigure({ ...stored, text: '2.712.345' }, 'count', 'vi')).toMatchObject({
      figure: { value: 2_712_345, comparator: 'eq' },
    });
  });

  it.each(languages)('comes back as it was stored in %s', (language) => {
    const format = createFormat(language, createTranslate(locales, language));
    for (const comparator of comparators) {
      const figure = { value: 1234.5, decimals: 1, comparator };
      for (const unit of ['count', 'percent', 'currency'] as const) {
        expect(readTypedFigure(toFigureTyping(format, unit, figure), unit, language)).toMatchObject({
          figure,
        });
      }
    }
    const part = { value: 8, decimals: 0, comparator: 'gt' } as const;
    expect(readTypedFigure(toFigureTyping(format, 'count', part, 19), 'count', language)).toMatchObject({
      figure: part,
      outOf: 19,
    });
  });
});

describe('a count that is typed with a fraction', () => {
  const read = (text: string, unit: 'count' | 'percent' | 'rank', language: 'vi' | 'en') =>
    readTypedFigure({ text, comparator: 'eq' }, unit, language);

  it.each([
    ['1,234', 'vi'],
    ['1.234', 'en'],
    ['hơn 12,345', 'vi'],
  ] as const)('"%s" in %s is asked about like a pasted figure', (text, language) => {
    const typed = read(text, 'count', language);
    expect(
      typed.kind === 'ambiguous' && typed.readings.map(({ figure }) => Number.isInteger(figure.value)),
    ).toEqual(expect.arrayContaining([true, false]));
  });

  it.each([
    ['17,5', 'count', 'vi', 17.5],
    ['1.234', 'count', 'vi', 1234],
    ['1,2340', 'count', 'vi', 1.234],
    ['1,234', 'percent', 'vi', 1.234],
  ] as const)('"%s" of a %s in %s is %s', (text, unit, language, value) => {
    expect(read(text, unit, language)).toMatchObject({ kind: 'figure', figure: { value } });
  });

  it('is not asked about again once it was chosen', () => {
    const chosen = toFigureTyping(formatIn('vi'), 'count', { value: 1.234, decimals: 3, comparator: 'eq' });
    expect(readTypedFigure(chosen, 'count', 'vi')).toMatchObject({
      kind: 'figure',
      figure: { value: 1.234 },
    });
  });
});

describe('a noun beside a figure', () => {
  it.each([
    ['64 văn bản', 'count', 'văn bản'],
    ['75 điểm', 'index', 'điểm'],
    ['100% xã', 'percent', 'xã'],
    ['27/63 tỉnh', 'rank', 'tỉnh'],
  ] as const)('"%s" of a %s is kept to be shown', (text, unit, noun) => {
    expect(readTypedFigure({ text, comparator: 'eq' }, unit, 'vi')).toMatchObject({ kind: 'figure', noun });
  });

  it.each([
    ['98,5 hồ sơ', 'percent'],
    ['5 xã', 'currency'],
    ['hạng 20', 'count'],
    ['98 %', 'rank'],
  ] as const)('"%s" of a %s is in another unit', (text, unit) => {
    expect(readTypedFigure({ text, comparator: 'eq' }, unit, 'vi')).toMatchObject({
      kind: 'problem',
      sentence: 'entry:number.other-unit',
    });
  });
});

describe('a rate that is typed by its parts', () => {
  it('never becomes a rounded nothing', () => {
    const tiny = readTypedFigure({ text: '1/319.284', comparator: 'eq' }, 'percent', 'vi');
    expect(tiny).toMatchObject({ figure: { value: 0.0003, decimals: 4 }, parts: { numerator: 1 } });
    expect(rateOf({ numerator: 0, denominator: 5 }, 2)).toEqual({ value: 0, decimals: 2 });
  });
});
