import { expect, it } from 'vitest';
import { calendarPeriod } from '#core/rules/calendar-period.ts';

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
