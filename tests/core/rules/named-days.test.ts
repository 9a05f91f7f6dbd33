import { describe, expect, it } from 'vitest';
import { dayOneMonthEarlier, dayOneYearEarlier, isLastOfMonth, readDays } from '#core/rules/named-days.ts';

describe('the name of days', () => {
  it.each([
    ['2025-01-01', '2025-09-30', { kind: 'firstMonths', year: 2025, months: 9 }],
    ['2025-01-01', '2025-11-30', { kind: 'firstMonths', year: 2025, months: 11 }],
    ['2024-01-01', '2024-02-29', { kind: 'firstMonths', year: 2024, months: 2 }],
    ['2025-01-01', '2025-06-30', { kind: 'calendar', span: { kind: 'half', year: 2025, number: 1 } }],
    ['2025-07-01', '2025-12-31', { kind: 'calendar', span: { kind: 'half', year: 2025, number: 2 } }],
    ['2025-01-01', '2025-03-31', { kind: 'calendar', span: { kind: 'quarter', year: 2025, number: 1 } }],
    ['2025-10-01', '2025-12-31', { kind: 'calendar', span: { kind: 'quarter', year: 2025, number: 4 } }],
    ['2025-05-01', '2025-05-31', { kind: 'calendar', span: { kind: 'month', year: 2025, number: 5 } }],
    ['2025-01-01', '2025-12-31', { kind: 'calendar', span: { kind: 'year', year: 2025 } }],
    ['2025-09-01', '2025-12-31', { kind: 'lastMonths', year: 2025, months: 4 }],
    ['2025-02-01', '2025-04-30', { kind: 'months', year: 2025, first: 2, last: 4 }],
    ['2025-04-01', '2025-09-30', { kind: 'months', year: 2025, first: 4, last: 9 }],
    [
      '2025-09-01',
      '2025-09-20',
      { kind: 'toDate', span: { kind: 'month', year: 2025, number: 9 }, to: '2025-09-20' },
    ],
    ['2025-01-01', '2025-09-20', { kind: 'toDate', span: { kind: 'year', year: 2025 }, to: '2025-09-20' }],
    ['2025-09-02', '2025-09-02', { kind: 'day', day: '2025-09-02' }],
    ['2025-08-15', '2025-09-14', { kind: 'days', from: '2025-08-15', to: '2025-09-14' }],
    ['2024-12-01', '2025-01-31', { kind: 'days', from: '2024-12-01', to: '2025-01-31' }],
    ['2025-02-01', '2025-04-29', { kind: 'days', from: '2025-02-01', to: '2025-04-29' }],
  ])('%s to %s', (from, to, named) => {
    expect(readDays(from, to)).toEqual(named);
  });
});

it.each([
  ['2025-02-28', true],
  ['2024-02-28', false],
  ['2024-02-29', true],
  ['2025-12-31', true],
  ['2025-04-30', true],
  ['2025-05-30', false],
])('the last of a month: %s %s', (day, isLast) => {
  expect(isLastOfMonth(day)).toBe(isLast);
});

it.each([
  ['2025-09-30', '2024-09-30'],
  ['2025-02-28', '2024-02-29'],
  ['2024-02-29', '2023-02-28'],
  ['2025-09-20', '2024-09-20'],
])('a year before %s is %s', (day, earlier) => {
  expect(dayOneYearEarlier(day)).toBe(earlier);
});

it.each([
  ['2025-09-20', '2025-08-20'],
  ['2025-03-31', '2025-02-28'],
  ['2025-03-30', '2025-02-28'],
  ['2025-04-30', '2025-03-31'],
  ['2025-01-15', '2024-12-15'],
])('a month before %s is %s', (day, earlier) => {
  expect(dayOneMonthEarlier(day)).toBe(earlier);
});
