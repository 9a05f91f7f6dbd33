import { describe, expect, it, vi } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { inEveryLanguage } from '#core/language/in-every-language.ts';
import { lowerFirst, periodInSentence } from '#core/language/in-sentence.ts';
import { isolateLatinRuns } from '#core/language/latin-runs.ts';
import { localDay } from '#core/language/local-day.ts';
import { localeConventions } from '#core/language/locale-conventions.ts';

describe('a name inside a sentence', () => {
  it('makes no format for each of the hundreds of names of a page', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    for (let turn = 0; turn < 100; turn += 1) {
      for (const language of languages) periodInSentence('July 2026', language);
    }
    const madeTimes = made.mock.calls.length;
    made.mockRestore();

    expect(madeTimes).toBeLessThanOrEqual(languages.length);
  });

  it('loses the capital of its beginning only', () => {
    expect(lowerFirst('Đề án 06 của Tỉnh', 'vi-VN')).toBe('đề án 06 của Tỉnh');
    expect(lowerFirst('', 'vi-VN')).toBe('');
  });

  it.each([
    ['vi', 'Tháng 7 năm 2026', 'tháng 7 năm 2026'],
    ['en', 'July 2026', 'July 2026'],
    ['en', 'First half of 2026', 'first half of 2026'],
    ['cs', 'První pololetí 2026', 'první pololetí 2026'],
  ] as const)('in %s makes "%s" "%s"', (language, name, expected) => {
    expect(periodInSentence(name, language)).toBe(expected);
  });
});

it('writes one text for each language', () => {
  expect(inEveryLanguage((language) => `-${language}`)).toEqual({
    vi: '-vi',
    en: '-en',
    hi: '-hi',
    ur: '-ur',
    cs: '-cs',
  });
});

it('takes the day from the clock of the place, with leading zeros', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
});

it('writes only Urdu from the right, and names a region for every language', () => {
  const conventions = Object.entries(localeConventions);
  expect(conventions.filter(([, it]) => it.direction === 'rtl').map(([language]) => language)).toEqual([
    'ur',
  ]);
  expect(conventions.every(([language, { tag }]) => tag.startsWith(`${language}-`))).toBe(true);
});

describe('Latin runs in a text from the right', () => {
  const mark = (text: string) => isolateLatinRuns(text, (run) => `[${run}]`);

  it.each([
    ['کل 80.76% ہے', 'کل [80.76%] ہے'],
    ['نمبر 05/BC-BCĐ ہے', 'نمبر [05/BC-BCĐ] ہے'],
    ['سال 2023 - 2025 میں', 'سال [2023 - 2025] میں'],
    ['شہر Dien Bien Smart میں', 'شہر [Dien Bien Smart] میں'],
    ['فرق -5 ہے', 'فرق [-5] ہے'],
    ['کچھ نہیں', 'کچھ نہیں'],
    [' VNeID ', ' [VNeID] '],
  ])('are wrapped in "%s"', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it('are left alone where they are wrapped already', () => {
    const wrapped = 'کل \u206680.76%\u2069 ہے';
    expect(mark(wrapped)).toBe(wrapped);
    expect(mark(`${wrapped} 5`)).toBe(`${wrapped} [5]`);
  });

  it('end with their line', () => {
    expect(mark('کل 5\nکل 6')).toBe('کل [5]\nکل [6]');
  });
});
