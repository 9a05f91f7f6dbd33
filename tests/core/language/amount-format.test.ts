import { describe, expect, it } from 'vitest';
import { formatIn, visible } from './format-in.ts';

describe('percentagePoints', () => {
  it.each([
    [1, 0, '1␣procentní bod'],
    [2, 0, '2␣procentní body'],
    [4, 0, '4␣procentní body'],
    [5, 0, '5␣procentních bodů'],
    [0, 0, '0␣procentních bodů'],
    [21, 0, '21␣procentních bodů'],
    [36.7, 1, '36,7␣procentního bodu'],
    [5, 1, '5,0␣procentního bodu'],
  ])('declines %d at %d decimals in Czech', (value, decimals, expected) => {
    expect(visible(formatIn('cs').percentagePoints(value, decimals))).toBe(expected);
  });

  it('takes a printed fraction for a plural in English', () => {
    expect(formatIn('en').percentagePoints(1, 0)).toBe('1 percentage point');
    expect(formatIn('en').percentagePoints(1, 1)).toBe('1.0 percentage points');
  });

  it.each([
    [1, '⟦1⟧ فیصدی درجہ'],
    [2, '⟦2⟧ فیصدی درجے'],
  ])('keeps the unit outside the isolate in Urdu for %d', (value, expected) => {
    expect(visible(formatIn('ur').percentagePoints(value, 0))).toBe(expected);
  });
});

describe('rankPlaces', () => {
  it.each([
    [1, '1␣příčka'],
    [3, '3␣příčky'],
    [26, '26␣příček'],
  ])('declines %d in Czech', (places, expected) => {
    expect(visible(formatIn('cs').rankPlaces(places))).toBe(expected);
  });
});
