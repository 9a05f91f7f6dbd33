import { describe, expect, it } from 'vitest';
import { lastFullSpan } from '#core/rules/last-full-span.ts';

describe('the last full span of the calendar', () => {
  it.each([
    ['year', '2026-11-22', { kind: 'year', year: 2025 }],
    ['half', '2026-11-22', { kind: 'half', year: 2026, number: 1 }],
    ['half', '2026-06-30', { kind: 'half', year: 2025, number: 2 }],
    ['half', '2026-07-01', { kind: 'half', year: 2026, number: 1 }],
    ['quarter', '2026-01-15', { kind: 'quarter', year: 2025, number: 4 }],
    ['quarter', '2026-12-31', { kind: 'quarter', year: 2026, number: 3 }],
    ['month', '2026-01-01', { kind: 'month', year: 2025, number: 12 }],
    ['month', '2026-11-22', { kind: 'month', year: 2026, number: 10 }],
  ] as const)('of kind %s is over on %s', (kind, today, expected) => {
    expect(lastFullSpan(kind, today)).toEqual(expected);
  });
});
