import { describe, expect, it } from 'vitest';
import type { PeriodKind } from '#core/domain/period.ts';
import { findPreviousPeriod, findSamePeriodLastYear, isSameCourse } from '#core/rules/compared-periods.ts';

/** "half 2025-01-01 2025-06-30" */
function period(text: string) {
  const [kind = '', from = '', to = ''] = text.split(' ');
  return { kind: kind as PeriodKind, from, to };
}

const known = [
  'half 2024-01-01 2024-06-30',
  'half 2024-07-01 2024-12-31',
  'month 2024-02-01 2024-02-29',
  'custom 2024-01-01 2024-09-30',
  'custom 2024-01-01 2024-02-28',
  'custom 2024-08-15 2024-09-14',
  'custom 2025-07-15 2025-08-14',
  'custom 2025-08-01 2025-08-20',
  'custom 2025-02-01 2025-02-28',
  'custom 2025-01-01 2025-09-30',
  'campaign 2024-08-15 2024-09-14',
  'campaign 2025-03-01 2025-03-20',
].map(period);

const describeFound = (found: ReturnType<typeof period> | undefined) =>
  found === undefined ? 'none' : `${found.kind} ${found.from} ${found.to}`;

describe('the period before', () => {
  it.each([
    ['half 2025-01-01 2025-06-30', 'half 2024-07-01 2024-12-31'],
    ['half 2024-07-01 2024-12-31', 'half 2024-01-01 2024-06-30'],
    ['half 2024-01-01 2024-06-30', 'none'],
    ['month 2025-02-01 2025-02-28', 'month 2024-02-01 2024-02-29'],
    ['custom 2025-01-01 2025-09-30', 'none'],
    ['custom 2025-01-01 2025-09-20', 'none'],
    ['custom 2025-08-15 2025-09-14', 'custom 2025-07-15 2025-08-14'],
    ['custom 2025-08-15 2025-08-20', 'none'],
    ['custom 2025-09-01 2025-09-20', 'custom 2025-08-01 2025-08-20'],
    ['custom 2025-09-01 2025-09-21', 'none'],
    ['custom 2025-03-01 2025-03-31', 'custom 2025-02-01 2025-02-28'],
    ['campaign 2025-08-15 2025-09-14', 'campaign 2025-03-01 2025-03-20'],
    ['campaign 2025-03-01 2025-03-20', 'campaign 2024-08-15 2024-09-14'],
  ])('of %s is %s', (of, before) => {
    expect(describeFound(findPreviousPeriod(known, period(of)))).toBe(before);
  });
});

describe('the same period of the year before', () => {
  it.each([
    ['half 2025-01-01 2025-06-30', 'half 2024-01-01 2024-06-30'],
    ['half 2026-01-01 2026-06-30', 'none'],
    ['month 2025-02-01 2025-02-28', 'month 2024-02-01 2024-02-29'],
    ['custom 2025-01-01 2025-09-30', 'custom 2024-01-01 2024-09-30'],
    ['custom 2025-01-01 2025-02-28', 'custom 2024-01-01 2024-02-28'],
    ['custom 2025-08-15 2025-09-14', 'custom 2024-08-15 2024-09-14'],
    ['campaign 2025-08-15 2025-09-14', 'campaign 2024-08-15 2024-09-14'],
    ['custom 2025-08-15 2025-09-15', 'none'],
    ['custom 2026-03-01 2026-03-20', 'campaign 2025-03-01 2025-03-20'],
    ['quarter 2025-01-01 2025-06-30', 'none'],
  ])('of %s is %s', (of, same) => {
    expect(describeFound(findSamePeriodLastYear(known, period(of)))).toBe(same);
  });
});

it.each([
  ['half 2024-01-01 2024-06-30', 'half 2025-07-01 2025-12-31', true],
  ['half 2024-01-01 2024-06-30', 'custom 2024-01-01 2024-09-30', false],
  ['custom 2024-01-01 2024-09-30', 'custom 2025-01-01 2025-09-30', true],
  ['custom 2024-01-01 2024-09-30', 'custom 2025-01-01 2025-08-31', false],
  ['custom 2024-01-01 2024-02-29', 'custom 2025-01-01 2025-02-28', true],
  ['custom 2024-08-15 2024-09-14', 'custom 2024-01-01 2024-09-30', false],
  ['custom 2025-09-01 2025-09-20', 'custom 2025-08-01 2025-08-25', true],
])('%s and %s are of one course: %s', (a, b, isSame) => {
  expect(isSameCourse(period(a), period(b))).toBe(isSame);
});
