import { expect, it } from 'vitest';
import { calendarPeriod, calendarSpanSchema } from '#core/rules/calendar-period.ts';

it.each([
  [{ kind: 'year', year: 2026 }, '2026', '2026-01-01', '2026-12-31'],
  [{ kind: 'half', year: 2026, number: 1 }, '2026-H1', '2026-01-01', '2026-06-30'],
  [{ kind: 'half', year: 2026, number: 2 }, '2026-H2', '2026-07-01', '2026-12-31'],
  [{ kind: 'quarter', year: 2026, number: 3 }, '2026-Q3', '2026-07-01', '2026-09-30'],
  [{ kind: 'month', year: 2024, number: 2 }, '2024-02', '2024-02-01', '2024-02-29'],
  [{ kind: 'month', year: 2026, number: 12 }, '2026-12', '2026-12-01', '2026-12-31'],
] as const)('gives %o its code and its days', (span, code, from, to) => {
  expect(calendarPeriod(span)).toEqual({ kind: span.kind, code, from, to });
});

it.each([
  [{ kind: 'year', year: 2000 }, true],
  [{ kind: 'year', year: 2100 }, true],
  [{ kind: 'year', year: 1999 }, false],
  [{ kind: 'year', year: 2101 }, false],
  [{ kind: 'half', year: 2026, number: 2 }, true],
  [{ kind: 'half', year: 2026, number: 3 }, false],
  [{ kind: 'quarter', year: 2026, number: 4 }, true],
  [{ kind: 'quarter', year: 2026, number: 5 }, false],
  [{ kind: 'month', year: 2026, number: 12 }, true],
  [{ kind: 'month', year: 2026, number: 13 }, false],
  [{ kind: 'month', year: 2026, number: 0 }, false],
] as const)('%o is in the calendar: %s', (span, isIn) => {
  expect(calendarSpanSchema.safeParse(span).success).toBe(isIn);
});
