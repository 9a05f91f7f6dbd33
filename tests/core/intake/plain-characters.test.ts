import { expect, it } from 'vitest';
import { toPlainCharacters } from '#core/intake/plain-characters.ts';
import { toWesternDigits } from '#core/language/western-digits.ts';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['tỷ 5', 'tỷ 5'],
])('writes %s as %s', (text, expected) => {
  expect(toWesternDigits(text)).toBe(expected);
});

it.each([
  ['no-break spaces', '1\u00A0234\u202F567', '1 234 567'],
  ['the minus sign', '\u22125', '-5'],
  ['an en dash', '3\u20134', '3-4'],
  ['full width', '\uFF11\uFF05', '1%'],
  ['the percent sign of Urdu', '۵٪', '5%'],
  ['the comma of an Urdu keyboard', '۱،۰۰۰', '1\u066C000'],
  ['a curly apostrophe', '1\u2019000', "1'000"],
  ['marks of direction', '\u20665\u2069', '5'],
  ['spaces at the ends', ' 5 ', '5'],
])('makes %s plain', (_name, text, expected) => {
  expect(toPlainCharacters(text)).toBe(expected);
});

it.each(['1\u00002', '1\u202E2', '1\u03012'])('marks what must not be read over in %j', (text) => {
  expect(toPlainCharacters(text)).toContain('\uFFFD');
});
