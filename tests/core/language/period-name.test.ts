import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { type Language, languages } from '#core/domain/language.ts';
import { campaignName, namedDaysText, periodName } from '#core/language/period-name.ts';
import type { CalendarSpan } from '#core/rules/calendar-period.ts';
import { readDays } from '#core/rules/named-days.ts';
import { localesFolder, visible } from './format-in.ts';

function inEach(
  write: (t: ReturnType<typeof createTranslate>, language: Language) => string,
): readonly string[] {
  return languages.map((language) => visible(write(createTranslate(localesFolder, language), language)));
}

describe('the name of a period', () => {
  it.each<[CalendarSpan, readonly string[]]>([
    [{ kind: 'year', year: 2026 }, ['Năm 2026', '2026', 'वर्ष 2026', 'سال 2026', 'Rok 2026']],
    [
      { kind: 'half', year: 2026, number: 1 },
      [
        '6 tháng đầu năm 2026',
        'First six months of 2026',
        'वर्ष 2026 के प्रथम छह माह',
        '2026 کے پہلے چھ ماہ',
        '1. pololetí 2026',
      ],
    ],
    [
      { kind: 'half', year: 2026, number: 2 },
      [
        '6 tháng cuối năm 2026',
        'Last six months of 2026',
        'वर्ष 2026 के अंतिम छह माह',
        '2026 کے آخری چھ ماہ',
        '2. pololetí 2026',
      ],
    ],
    [
      { kind: 'quarter', year: 2026, number: 1 },
      [
        'Quý I năm 2026',
        'Quarter 1 of 2026',
        'वर्ष 2026 की तिमाही 1',
        '2026 کی سہ ماہی 1',
        '1. čtvrtletí 2026',
      ],
    ],
    [
      { kind: 'quarter', year: 2026, number: 4 },
      [
        'Quý IV năm 2026',
        'Quarter 4 of 2026',
        'वर्ष 2026 की तिमाही 4',
        '2026 کی سہ ماہی 4',
        '4. čtvrtletí 2026',
      ],
    ],
    [
      { kind: 'month', year: 2026, number: 6 },
      ['Tháng 6 năm 2026', 'June 2026', 'जून 2026', 'جون 2026', 'červen 2026'],
    ],
  ])('%o', (span, expected) => {
    expect(inEach((t, language) => periodName(span, t, language))).toEqual(expected);
  });
});

describe('the name of days', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '2025-01-01',
      '2025-09-30',
      [
        '9 tháng đầu năm 2025',
        'First 9 months of 2025',
        'वर्ष 2025 के प्रथम 9 माह',
        '2025 کے پہلے 9 ماہ',
        'Prvních 9 měsíců roku 2025',
      ],
    ],
    [
      '2025-05-01',
      '2025-12-31',
      [
        '8 tháng cuối năm 2025',
        'Last 8 months of 2025',
        'वर्ष 2025 के अंतिम 8 माह',
        '2025 کے آخری 8 ماہ',
        'Posledních 8 měsíců roku 2025',
      ],
    ],
    [
      '2025-02-01',
      '2025-05-31',
      [
        'Từ tháng 2 đến tháng 5 năm 2025',
        'February to May 2025',
        'फ़रवरी से मई 2025',
        'فروری سے مئی 2025',
        'únor až květen 2025',
      ],
    ],
    [
      '2025-01-01',
      '2025-09-20',
      [
        'Năm 2025 (đến ngày 20/9/2025)',
        '2025 (up to 20 September 2025)',
        'वर्ष 2025 (20 सितंबर 2025 तक)',
        'سال 2025 (20 ستمبر 2025ء تک)',
        'Rok 2025 (do 20.␣září␣2025)',
      ],
    ],
    [
      '2025-09-01',
      '2025-09-20',
      [
        'Tháng 9 năm 2025 (đến ngày 20/9/2025)',
        'September 2025 (up to 20 September 2025)',
        'सितंबर 2025 (20 सितंबर 2025 तक)',
        'ستمبر 2025 (20 ستمبر 2025ء تک)',
        'září 2025 (do 20.␣září␣2025)',
      ],
    ],
    [
      '2025-09-14',
      '2025-09-14',
      ['Ngày 14/9/2025', '14 September 2025', '14 सितंबर 2025', '14 ستمبر 2025ء', '14.␣září␣2025'],
    ],
    [
      '2025-08-15',
      '2025-09-14',
      [
        'Từ ngày 15/8/2025 đến ngày 14/9/2025',
        '15 August 2025 to 14 September 2025',
        '15 अगस्त 2025 से 14 सितंबर 2025 तक',
        '15 اگست 2025ء سے 14 ستمبر 2025ء تک',
        'Od 15.␣srpna␣2025 do 14.␣září␣2025',
      ],
    ],
  ])('from %s to %s', (from, to, expected) => {
    expect(inEach((t, language) => namedDaysText(readDays(from, to), t, language))).toEqual(expected);
  });
});

it('a campaign without a name is called by its days', () => {
  const days = { from: '2025-08-15', to: '2025-09-14' };
  expect(inEach((t, language) => campaignName(days, t, language))).toEqual([
    'Đợt cao điểm từ ngày 15/8/2025 đến ngày 14/9/2025',
    'Peak campaign, 15 August 2025 to 14 September 2025',
    'विशेष अभियान, 15 अगस्त 2025 से 14 सितंबर 2025 तक',
    'خصوصی مہم، 15 اگست 2025ء سے 14 ستمبر 2025ء تک',
    'Kampaň od 15.␣srpna␣2025 do 14.␣září␣2025',
  ]);
});
