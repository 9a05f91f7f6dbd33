import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { parseDate, type ParsedDate } from '#core/language/parse-date.ts';
import { formatIn } from './format-in.ts';

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
    ...'05/07/2024 10:00|5 July 2024|05072024|2024-07-05T00:00:00Z|5//7//2024|-5/7/2024|x'
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
