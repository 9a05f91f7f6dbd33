import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { parseDate, type ParsedDate } from '#core/intake/parse-date.ts';
import { formatIn } from '../language/format-in.ts';

function shown(parsed: ParsedDate): string {
  switch (parsed.kind) {
    case 'date':
      return parsed.isoDate;
    case 'ambiguous':
      return parsed.isoDates.join(' | ');
    case 'unreadable':
      return parsed.reason;
    default:
      return parsed.kind;
  }
}

const typed = (text: string) => shown(parseDate(text));
const pasted = (text: string) => shown(parseDate(text, { isPasted: true }));

describe('a typed day', () => {
  it.each([
    ['05/7/2024', '2024-07-05'],
    ['05/07/2024', '2024-07-05'],
    ['5/7/2024', '2024-07-05'],
    ['5-7-2024', '2024-07-05'],
    ['5–7–2024', '2024-07-05'],
    ['5.7.2024', '2024-07-05'],
    ['5. 7. 2024', '2024-07-05'],
    ['5.\u00A07.\u00A02024', '2024-07-05'],
    ['2024-07-05', '2024-07-05'],
    ['2024/7/5', '2024-07-05'],
    ['01/02/2026', '2026-02-01'],
    ['29/02/2024', '2024-02-29'],
    ['31/12/1999', '1999-12-31'],
    ['०५/०७/२०२४', '2024-07-05'],
    ['۰۵/۰۷/۲۰۲۴', '2024-07-05'],
    ['０５／０７／２０２４', '2024-07-05'],
    ['\u206605/07/2024\u2069', '2024-07-05'],
    ['  05/07/2024\r\n', '2024-07-05'],
  ])('%j is %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it.each([
    ...' |\u200B'.split('|').map((text) => [text, 'empty'] as const),
    ...'30/02/2024|29/02/2023|31/4/2024|0/7/2024|5/0/2024|32/1/2024|12/25/2024|2024-13-01'
      .split('|')
      .map((text) => [text, 'noSuchDay'] as const),
    ...'5/7/24|05-07-24|5. 7. 24'.split('|').map((text) => [text, 'twoDigitYear'] as const),
    ...'12/2026|5/7|45478|2024|5/7-2024|5/7.2024|05/07/0024|05/07/2524|005/07/2024'
      .split('|')
      .map((text) => [text, 'notADate'] as const),
    ...'05/07/2024 10:00|2024-07-05 10:00:00|05072024|2024-07-05T00:00:00Z|5//7//2024|-5/7/2024|x'
      .split('|')
      .map((text) => [text, 'notADate'] as const),
  ])('%j is refused: %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });
});

describe('a pasted day', () => {
  it.each([
    ['05/07/2024', '2024-07-05 | 2024-05-07'],
    ['1-2-2026', '2026-02-01 | 2026-01-02'],
    ['07/07/2024', '2024-07-07'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['5.7.2024', '2024-07-05'],
    ['2024-07-05', '2024-07-05'],
    ['31/31/2024', 'noSuchDay'],
    ['30/02/2024', 'noSuchDay'],
    ['02/30/2024', 'noSuchDay'],
    ['5/7/24', 'twoDigitYear'],
  ])('%j is %s: the month may stand first', (text, expected) => {
    expect(pasted(text)).toBe(expected);
  });
});

it.each(languages)('days that the product wrote in a table are read back in %s', (language) => {
  const format = formatIn(language);
  for (const isoDate of ['2024-07-05', '2024-01-31', '2024-02-29', '2023-12-01', '2026-11-10']) {
    expect(parseDate(format.tableDate(isoDate))).toEqual({ kind: 'date', isoDate });
  }
});

describe('a day in words', () => {
  it.each([
    ['ngày 05 tháng 7 năm 2024', '2024-07-05'],
    ['Ngày 5 tháng 7 năm 2024', '2024-07-05'],
    ['ngay 5 thang 7 nam 2024', '2024-07-05'],
    ['05 tháng 7 năm 2024', '2024-07-05'],
    ['5 tháng 7, 2024', '2024-07-05'],
    ['ngày 5 tháng Bảy năm 2024', '2024-07-05'],
    ['ngày 5/7/2024', '2024-07-05'],
    ['Thứ Sáu, ngày 05/7/2024', '2024-07-05'],
    ['vào ngày 05-07-2024', '2024-07-05'],
    ['5 July 2024', '2024-07-05'],
    ['5th July 2024', '2024-07-05'],
    ['the 5th of July 2024', '2024-07-05'],
    ['July 5, 2024', '2024-07-05'],
    ['5 Jul 2024', '2024-07-05'],
    ['Friday, 5 July 2024', '2024-07-05'],
    ['5. července 2024', '2024-07-05'],
    ['5.\u00A0července\u00A02024', '2024-07-05'],
    ['dne 5. července 2024', '2024-07-05'],
    ['dne 5. 7. 2024', '2024-07-05'],
    ['5 जुलाई 2024', '2024-07-05'],
    ['५ जुलाई २०२४', '2024-07-05'],
    ['5 जुल॰ 2024', '2024-07-05'],
    ['5 جولائی 2024ء', '2024-07-05'],
    ['مورخہ 5 جولائی 2024', '2024-07-05'],
    ['5 جولائی، 2024', '2024-07-05'],
    ['2024-07-05 00:00:00', '2024-07-05'],
    ['2024-07-05T00:00:00', '2024-07-05'],
    ['2024-07-05 00:00:00.000', '2024-07-05'],
    ['05/07/2024 00:00', '2024-07-05'],
    ['31 February 2024', 'noSuchDay'],
    ['5 July 24', 'twoDigitYear'],
    ['5 July 1824', 'notADate'],
    ['5 Julio 2024', 'notADate'],
    ['trước ngày 05/7/2024', 'notADate'],
    ['từ ngày 05/7/2024', 'notADate'],
    ['tháng 7 năm 2024', 'notADate'],
    ['5 tháng 2024', 'notADate'],
    ['ngày 5', 'notADate'],
  ])('%j is %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it('is read in one way where it is pasted: a name or "ngày" tells the order', () => {
    expect(pasted('5 July 2024')).toBe('2024-07-05');
    expect(pasted('ngày 05/07/2024')).toBe('2024-07-05');
    expect(pasted('2024-07-05 00:00:00')).toBe('2024-07-05');
    expect(pasted('05/07/2024 00:00:00')).toBe('2024-07-05 | 2024-05-07');
  });

  it.each(languages)('is read back as %s writes it, every day of five years', (language) => {
    const format = formatIn(language);
    for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
      const isoDate = new Date(time).toISOString().slice(0, 10);
      for (const written of [format.date(isoDate), format.longDate(isoDate), format.tableDate(isoDate)]) {
        expect([written, typed(written)]).toEqual([written, isoDate]);
      }
    }
  });
});
