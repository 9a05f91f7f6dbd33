import { expect, it } from 'vitest';
import { type Language, languages } from '#core/domain/language.ts';
import { namedDaysText } from '#core/language/period-name.ts';
import { periodSpanSchema, readPeriodSpan } from '#core/rules/period-span.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { localesFolder } from '#tests/core/language/format-in.ts';

const days = (from: string, to: string) => ({ kind: 'days', from, to }) as const;

it.each([
  [{ kind: 'firstMonths', year: 2025, months: 9 }, 'custom', '2025-01/2025-09', '2025-01-01', '2025-09-30'],
  [{ kind: 'firstMonths', year: 2024, months: 2 }, 'custom', '2024-01/2024-02', '2024-01-01', '2024-02-29'],
  [{ kind: 'firstMonths', year: 2025, months: 6 }, 'half', '2025-H1', '2025-01-01', '2025-06-30'],
  [{ kind: 'firstMonths', year: 2025, months: 3 }, 'quarter', '2025-Q1', '2025-01-01', '2025-03-31'],
  [{ kind: 'firstMonths', year: 2025, months: 12 }, 'year', '2025', '2025-01-01', '2025-12-31'],
  [{ kind: 'half', year: 2026, number: 2 }, 'half', '2026-H2', '2026-07-01', '2026-12-31'],
  [days('2025-08-15', '2025-09-14'), 'custom', '2025-08-15/2025-09-14', '2025-08-15', '2025-09-14'],
  [days('2025-07-01', '2025-09-30'), 'quarter', '2025-Q3', '2025-07-01', '2025-09-30'],
  [days('2025-09-01', '2025-09-20'), 'custom', '2025-09-01/2025-09-20', '2025-09-01', '2025-09-20'],
  [days('2025-02-01', '2025-05-31'), 'custom', '2025-02/2025-05', '2025-02-01', '2025-05-31'],
  [
    { kind: 'campaign', from: '2025-07-01', to: '2025-09-30', name: null },
    'campaign',
    'DCD-2025-07-01/2025-09-30',
    '2025-07-01',
    '2025-09-30',
  ],
] as const)('%o is a period of its days', (span, kind, code, from, to) => {
  expect(readPeriodSpan(periodSpanSchema.parse(span))).toMatchObject({ kind, code, from, to });
});

it('is none where the last day comes before the first', () => {
  expect(readPeriodSpan(days('2025-09-14', '2025-08-15'))).toBeUndefined();
});

it.each([
  [
    days('2025-01-01', '2025-09-30'),
    [
      '9 tháng đầu năm 2025',
      'First 9 months of 2025',
      'वर्ष 2025 के प्रथम 9 माह',
      '2025 کے پہلے 9 ماہ',
      'Prvních 9 měsíců roku 2025',
    ],
  ],
  [
    days('2025-01-01', '2025-02-28'),
    [
      '2 tháng đầu năm 2025',
      'First 2 months of 2025',
      'वर्ष 2025 के प्रथम 2 माह',
      '2025 کے پہلے 2 ماہ',
      'První 2 měsíce roku 2025',
    ],
  ],
  [
    days('2025-01-01', '2025-06-30'),
    [
      '6 tháng đầu năm 2025',
      'First six months of 2025',
      'वर्ष 2025 के प्रथम छह माह',
      '2025 کے پہلے چھ ماہ',
      '1. pololetí 2025',
    ],
  ],
  [
    days('2025-08-15', '2025-09-14'),
    [
      'Từ ngày 15/8/2025 đến ngày 14/9/2025',
      '15 August 2025 to 14 September 2025',
      '15 अगस्त 2025 से 14 सितंबर 2025 तक',
      '15 اگست 2025ء سے 14 ستمبر 2025ء تک',
      'Od 15. srpna 2025 do 14. září 2025',
    ],
  ],
  [
    days('2025-09-01', '2025-09-20'),
    [
      'Tháng 9 năm 2025 (đến ngày 20/9/2025)',
      'September 2025 (up to 20 September 2025)',
      'सितंबर 2025 (20 सितंबर 2025 तक)',
      'ستمبر 2025 (20 ستمبر 2025ء تک)',
      'září 2025 (do 20. září 2025)',
    ],
  ],
  [
    days('2025-09-01', '2025-12-31'),
    [
      '4 tháng cuối năm 2025',
      'Last 4 months of 2025',
      'वर्ष 2025 के अंतिम 4 माह',
      '2025 کے آخری 4 ماہ',
      'Poslední 4 měsíce roku 2025',
    ],
  ],
  [
    days('2025-04-01', '2025-09-30'),
    [
      'Từ tháng 4 đến tháng 9 năm 2025',
      'April to September 2025',
      'अप्रैल से सितंबर 2025',
      'اپریل سے ستمبر 2025',
      'duben až září 2025',
    ],
  ],
])('%o is named by its days in five languages', (span, names) => {
  const read = readPeriodSpan(span);
  if (read === undefined) throw new Error('The span has days in order.');
  const nameIn = (language: Language) =>
    namedDaysText(read.days, createTranslate(localesFolder, language), language);
  // Czech ties a day to its month by a no-break space.
  expect(languages.map((language) => nameIn(language).replaceAll('\u00A0', ' '))).toEqual(names);
});
