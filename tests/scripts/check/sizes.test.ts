import { describe, expect, it } from 'vitest';
import { findSizeFaults } from '#scripts/check/sizes.ts';
import { plantTree } from './plant-tree.ts';

const lines = (count: number): string => 'step();\n'.repeat(count);

describe('sizes', () => {
  it('accepts a file of 300 lines and finds one of 301', () => {
    const root = plantTree({ 'electron/core/fits.ts': lines(300), 'electron/core/long.ts': lines(301) });

    expect(findSizeFaults(root)).toEqual([expect.stringContaining('electron/core/long.ts: 301 lines')]);
  });

  it('accepts a long describe block and finds a long test inside it', () => {
    const longTest = `it('does much', () => {\n${lines(40)}});`;
    const root = plantTree({ 'tests/core/a.test.ts': `describe('a', () => {\n${lines(50)}${longTest}\n});` });

    expect(findSizeFaults(root)).toEqual([
      expect.stringContaining('tests/core/a.test.ts:52: a function of 42 lines'),
    ]);
  });

  it('does not measure data', () => {
    expect(findSizeFaults(plantTree({ 'resources/samples/one.json': '\n'.repeat(1000) + '{}' }))).toEqual([]);
  });
});
