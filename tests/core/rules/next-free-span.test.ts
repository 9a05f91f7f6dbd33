import { describe, expect, it } from 'vitest';
import { nextFreeSpan } from '#core/rules/next-free-span.ts';

describe('the next free span of the calendar', () => {
  it.each([
    ['half', '2026-06-30', [], { kind: 'half', year: 2026, number: 1 }],
    ['half', '2026-01-01', ['2026-H1'], { kind: 'half', year: 2026, number: 2 }],
    ['half', '2026-01-01', ['2026-H1', '2026-H2'], { kind: 'half', year: 2027, number: 1 }],
    ['quarter', '2026-11-22', ['2026-Q4'], { kind: 'quarter', year: 2027, number: 1 }],
    ['month', '2026-12-31', ['2026-12'], { kind: 'month', year: 2027, number: 1 }],
    ['month', '2026-12-31', ['2026-H2'], { kind: 'month', year: 2026, number: 12 }],
    ['year', '2026-06-30', ['2026', '2027'], { kind: 'year', year: 2028 }],
  ] as const)('of kind %s from %s on skips %j', (kind, day, taken, expected) => {
    expect(nextFreeSpan(kind, day, new Set(taken))).toEqual(expected);
  });
});
