import { expect, it } from 'vitest';
import { createCounter, toRoman } from '#core/document/briefing/numbering.ts';

it.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [29, 'XXIX'],
  [39, 'XXXIX'],
])('writes %i as %s', (value, roman) => {
  expect(toRoman(value)).toBe(roman);
});

it('counts from one, each counter for itself', () => {
  const [tables, charts] = [createCounter(), createCounter()];
  expect([tables(), tables(), charts(), tables()]).toEqual([1, 2, 1, 3]);
});
