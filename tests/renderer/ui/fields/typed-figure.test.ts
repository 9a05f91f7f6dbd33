import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { comparators } from '#core/domain/figure.ts';
import { languages } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import { readTypedFigure, toFigureTyping } from '#renderer/ui/fields/typed-figure.ts';

const locales = join(import.meta.dirname, '../../../../resources/locales');

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
