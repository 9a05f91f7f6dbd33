import { describe, expect, it } from 'vitest';
import { languages, type Language } from '#core/domain/language.ts';
import { parseNumber, type ParsedNumber } from '#core/intake/parse-number.ts';
import { formatIn } from '../language/format-in.ts';

/** "1234.5" as value and decimals, several with "|" between them; the kind or the reason for anything else. */
function shown(parsed: ParsedNumber): string {
  switch (parsed.kind) {
    case 'number':
      return `${parsed.value.toFixed(parsed.decimals)}${parsed.unit === null ? '' : ` ${parsed.unit}`}`;
    case 'ambiguous':
      return parsed.readings.map(({ value, decimals }) => value.toFixed(decimals)).join(' | ');
    case 'unreadable':
      return parsed.reason;
    default:
      return parsed.kind;
  }
}

const typed = (text: string, language: Language) => shown(parseNumber(text, language));
const pasted = (text: string, language: Language) => shown(parseNumber(text, language, { isPasted: true }));

describe('a number whose marks could mean two things', () => {
  it.each([
    // text, typed in vi, en, cs; pasted in vi, en, cs
    ['1.234', '1234', '1.234', '1234 | 1.234', '1234 | 1.234', '1.234 | 1234', '1234 | 1.234'],
    ['1,234', '1.234', '1234', '1.234', '1.234 | 1234', '1234 | 1.234', '1.234 | 1234'],
    [
      '562.000',
      '562000',
      '562.000',
      '562000 | 562.000',
      '562000 | 562.000',
      '562.000 | 562000',
      '562000 | 562.000',
    ],
    ['562,000', '562.000', '562000', '562.000', '562.000 | 562000', '562000 | 562.000', '562.000 | 562000'],
    ['(1.234)', '-1234', '-1.234', '-1234 | -1.234', '-1234 | -1.234', '-1.234 | -1234', '-1234 | -1.234'],
    ['−1,234', '-1.234', '-1234', '-1.234', '-1.234 | -1234', '-1234 | -1.234', '-1.234 | -1234'],
    [
      '12.345%',
      '12345 percent',
      '12.345 percent',
      '12345 | 12.345',
      '12345 | 12.345',
      '12.345 | 12345',
      '12345 | 12.345',
    ],
  ] as const)('%s follows the language when typed and is asked about when pasted', (text, ...expected) => {
    const order = ['vi', 'en', 'cs'] as const;
    expect([...order.map((it) => typed(text, it)), ...order.map((it) => pasted(text, it))]).toEqual(expected);
  });

  it.each(['hi', 'ur'] as const)('follows the point and comma of %s', (language) => {
    expect([typed('1.234', language), typed('1,234', language)]).toEqual(['1.234', '1234']);
  });
});

describe('a number that can mean one thing only', () => {
  const rows = [
    ['0', '0'],
    ['5', '5'],
    ['05', '5'],
    ['1234', '1234'],
    ['97,5', '97.5'],
    ['97.5', '97.5'],
    ['97,50', '97.50'],
    ['97.7', '97.7'],
    ['1.5', '1.5'],
    ['05,5', '5.5'],
    ['80,76', '80.76'],
    ['0,5934', '0.5934'],
    ['0.5934', '0.5934'],
    ['0,123', '0.123'],
    ['0.123', '0.123'],
    ['1234,567', '1234.567'],
    ['1234.567', '1234.567'],
    ['0,123456', '0.123456'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['1.234,567', '1234.567'],
    ['1,234.567', '1234.567'],
    ['1 234', '1234'],
    ['1 234 567,8', '1234567.8'],
    ['1 234 567.8', '1234567.8'],
    ['1\u00A0234', '1234'],
    ['1\u202F234', '1234'],
    ['1\u2009234', '1234'],
    ["1'234", '1234'],
    ['1’234’567', '1234567'],
    ["1'234.5", '1234.5'],
    ['12,34,567', '1234567'],
    ['1,23,456', '123456'],
    ['12,34,567.89', '1234567.89'],
    ['36,00,000', '3600000'],
    ['८०.७६', '80.76'],
    ['१२,३४,५६७', '1234567'],
    ['٨٠٫٧٦', '80.76'],
    ['۸۰٫۷۶', '80.76'],
    ['۱٬۲۳۴', '1234'],
    ['۱،۲۳۴', '1234'],
    ['۱٬۲۳۴٫۵', '1234.5'],
    ['１２３', '123'],
    ['９７．５', '97.5'],
    ['９７，５％', '97.5 percent'],
    ['\u22123,1', '-3.1'],
    ['-3,1', '-3.1'],
    ['–3,1', '-3.1'],
    ['－3,1', '-3.1'],
    ['+36,7', '36.7'],
    ['-0', '0'],
    ['(5)', '-5'],
    ['( 5 )', '-5'],
    ['(97,5%)', '-97.5 percent'],
    ['(97,5)%', '-97.5 percent'],
    ['97,5%', '97.5 percent'],
    ['97,5 %', '97.5 percent'],
    ['97,5\u00A0%', '97.5 percent'],
    ['97,5٪', '97.5 percent'],
    ['97,5 phần trăm', '97.5 percent'],
    ['97.5 per cent', '97.5 percent'],
    ['80.76 प्रतिशत', '80.76 percent'],
    ['80.76 فیصد', '80.76 percent'],
    ['5 procent', '5 percent'],
    ['3,6 triệu', '3600000'],
    ['3,65 nghìn', '3650'],
    ['1,5 tỷ', '1500000000'],
    ['1,5 tỉ đồng', '1500000000 currency'],
    ['2 nghìn tỷ đồng', '2000000000000 currency'],
    ['1,2345678 triệu', '1234567.8'],
    ['36 लाख', '3600000'],
    ['1.2 करोड़', '12000000'],
    ['36 لاکھ', '3600000'],
    ['3.6 million', '3600000'],
    ['3,6 milionu', '3600000'],
    ['2.000.000 đồng', '2000000 currency'],
    ['VND 3.6 million', '3600000 currency'],
    ['\u206680.76%\u2069', '80.76 percent'],
    ['\u200E-3.1', '-3.1'],
    ['  97,5\t', '97.5'],
    ['97,5\r\n', '97.5'],
    ['\uFEFF97,5', '97.5'],
    ['99999999999999', '99999999999999'],
    ['12345678,123456', '12345678.123456'],
  ] as const;

  it.each(rows)('%j is %s in every language, typed and pasted', (text, expected) => {
    expect(languages.map((it) => typed(text, it))).toEqual(languages.map(() => expected));
    expect(languages.map((it) => pasted(text, it))).toEqual(languages.map(() => expected));
  });
});

it('reads no negative zero', () => {
  expect(parseNumber('-0,0', 'vi')).toEqual({ kind: 'number', unit: null, value: 0, decimals: 1 });
});

describe('what is not read', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u00A0\u200B\uFEFF', 'empty'],
    ['\r\n', 'empty'],
    ...[
      ...'abc|-|–|...|x|n/a|không|½|5²|①|Ⅳ|五|#DIV/0!|#N/A|#REF!|#VALUE!'.split('|'),
      ...'1e3|1E+05|1,5E5|0x1F|Infinity|NaN|1_000|5-|--5|- 5|-(5)|(-5)|(5|5)'.split('|'),
      ...',5|.5|5,|27.|1..5|1,,5|1.2.3|1,2,3|1.23.4|1.2345.678|12.34.567|1.234,567,8'.split('|'),
      ..."0.123.456|012|0123|01234|012.345|03127|1.234 567|1'234 567|1 23|1  234|1 2 3".split('|'),
      ..."12\n34|12\t34|12\v34|12\u000034|8\u0336|5\uFE0F\u20E3|\u202E1234|1;2|'123|$5|5 €".split('|'),
      ...'5‰|%5|5%%|(5%)%|VND 5 đồng|VND 5%|20-25|20–25%|2023 - 2025|98 (2024)|8/19|1/2'.split('|'),
      ...'hơn 98%|≥ 5|36,7 điểm %|36,7 điểm phần trăm|36.7 प्रतिशत अंक|5 p. b.|15 nhiệm vụ'.split('|'),
      '1,5 tỷ USD',
    ].map((text) => [text, 'notANumber'] as const),
    ...'12/2026|01/02/2026|1/2/26|2024-07-05|2024/7/5|5.7.2024|5. 7. 2024|01.02.26|12-2026'
      .split('|')
      .map((text) => [text, 'looksLikeDate'] as const),
    ['1234567890123456', 'tooManyDigits'],
    ['1.234.567.890.123.456', 'tooManyDigits'],
    ['1234567890,123456', 'tooManyDigits'],
    ['1.000.000.000 tỷ', 'tooManyDigits'],
    ['0,1234567', 'tooManyDecimals'],
    ['37.879999999999995', 'tooManyDecimals'],
    ['9'.repeat(1000), 'notANumber'],
    [`${'1 '.repeat(5000)}1`, 'notANumber'],
  ] as const)('%j is %s', (text, expected) => {
    expect(languages.map((it) => typed(text, it))).toEqual(languages.map(() => expected));
    expect(languages.map((it) => pasted(text, it))).toEqual(languages.map(() => expected));
  });

  it('leaves open a month with a dot where the dot is no decimal mark', () => {
    expect(languages.map((it) => typed('7.2024', it))).toEqual([
      'looksLikeDate',
      '7.2024',
      '7.2024',
      '7.2024',
      'looksLikeDate',
    ]);
  });
});

describe('numbers that the product wrote', () => {
  const samples = [
    ...[0, 1, 9, 10, 999, 1000, 2439, 12_345, 562_000, 1_234_567, 36_000_000, 99_999_999_999_999].map(
      (it) => [it, 0] as const,
    ),
    ...([
      [97.7, 1],
      [80.76, 2],
      [97.5, 2],
      [1234.567, 3],
      [0.123, 3],
      [0.5934, 4],
      [1.000001, 6],
      [2439.5, 1],
    ] as const),
  ];
  const signed = samples.flatMap(([value, decimals]) => [
    { value, decimals },
    { value: value === 0 ? 0 : -value, decimals },
  ]);

  it.each(languages)('are read back in %s', (language) => {
    const format = formatIn(language);
    for (const { value, decimals } of signed) {
      const written = format.number(value, decimals);
      expect([written, parseNumber(written, language)]).toEqual([
        written,
        {
          kind: 'number',
          unit: null,
          value,
          decimals,
        },
      ]);
    }
  });

  it.each(languages)('are among the meanings that are asked about when pasted in %s', (language) => {
    const format = formatIn(language);
    for (const { value, decimals } of signed) {
      const parsed = parseNumber(format.number(value, decimals), language, { isPasted: true });
      const first = parsed.kind === 'ambiguous' ? parsed.readings[0] : parsed;
      expect(first).toMatchObject({ value, decimals });
    }
  });

  it.each(languages)('are read back in %s when shortened', (language) => {
    const format = formatIn(language);
    for (const value of [1_500_000, 2_000_000, 12_000_000, 3_500_000_000, 1e11, 2e12, 1e13, 99e12]) {
      const written = format.compact(value);
      expect([written, parseNumber(written, language)]).toEqual([
        written,
        {
          kind: 'number',
          unit: null,
          value,
          decimals: 0,
        },
      ]);
    }
  });
});
