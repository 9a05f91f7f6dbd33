import { expect, it } from 'vitest';
import { cleanText, isTooLong } from '#core/rules/text-hygiene.ts';

it.each([
  ['NUL and other controls', 'a\u0000b\u0007c\u001Bd\u007Fe\u0090f', 'abcdef'],
  ['lone surrogates and what XML forbids', 'a\uD800b\uDC00c\uFFFEd\uFFFFe', 'abcde'],
  ['marks that reorder text', 'a\u202Eb\u2066c\u2069d\u200Fe\u061Cf', 'abcdef'],
  ['marks that hide in text', 'a\u200Bb\u2060c\uFEFFd\u200De\u00ADf', 'abcdef'],
])('removes %s', (_what, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

it('keeps tabs, makes every line break a line feed, and composes letters', () => {
  expect(cleanText('a\tb\r\nc\rd\u2028e')).toBe('a\tb\nc\nd\ne');
  expect(cleanText('Đie\u0323\u0302n Bie\u0302n')).toBe('Điện Biên');
});

it('keeps joiners that spell words in Urdu and Hindi', () => {
  for (const text of ['کتاب\u200Cخانہ', 'क्\u200Dष', 'र्\u200Cय']) expect(cleanText(text)).toBe(text);
});

it('keeps characters outside the basic plane', () => {
  expect(cleanText('a\u{1F600}b')).toBe('a\u{1F600}b');
});

it('changes a cleaned text no more', () => {
  const text = 'e\u0301\u200D\u0000\u200B\r\u200Cक्\u200D';
  expect(cleanText(cleanText(text))).toBe(cleanText(text));
});

it('allows ten thousand characters', () => {
  expect([isTooLong('x'.repeat(10_000)), isTooLong('x'.repeat(10_001))]).toEqual([false, true]);
});
