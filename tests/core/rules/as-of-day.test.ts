import { describe, expect, it } from 'vitest';
import { asOfDay, countedDay, isClockBehind } from '#core/rules/as-of-day.ts';

const half = { asOf: null, from: '2026-07-01', to: '2026-12-31' };

describe('asOfDay', () => {
  it.each([
    ['today while the period runs', half, '2026-11-22', '2026-11-22'],
    ['its first day on that day', half, '2026-07-01', '2026-07-01'],
    ['its last day on that day', half, '2026-12-31', '2026-12-31'],
    ['its last day once it has ended', half, '2027-02-01', '2026-12-31'],
    ['its last day the day after', half, '2027-01-01', '2026-12-31'],
    ['today before the period has begun', half, '2026-05-31', '2026-05-31'],
    ['today the day before it begins', half, '2026-06-30', '2026-06-30'],
    ['today, years before it begins', half, '2024-01-01', '2024-01-01'],
    [
      'the day that is stored, whatever the clock says',
      { ...half, asOf: '2026-09-30' },
      '2026-11-22',
      '2026-09-30',
    ],
    ['the stored day after its last one', { ...half, asOf: '2027-01-14' }, '2026-11-22', '2027-01-14'],
  ])('is %s', (_name, period, today, expected) => {
    expect(asOfDay(period, today)).toBe(expected);
  });
});

describe('countedDay', () => {
  it.each([
    ['today after the newest change', '2026-11-22', '2026-11-20', '2026-11-22', false],
    ['today on the day of the newest change', '2026-11-22', '2026-11-22', '2026-11-22', false],
    [
      'the day of the newest change where the clock stands before it',
      '2026-11-21',
      '2026-11-22',
      '2026-11-22',
      true,
    ],
    ['the day of the newest change with an empty battery', '1970-01-01', '2026-11-22', '2026-11-22', true],
    ['today where nothing was changed', '1970-01-01', null, '1970-01-01', false],
  ])('is %s', (_name, today, newest, expected, isBehind) => {
    expect(countedDay(today, newest)).toBe(expected);
    expect(isClockBehind(today, newest)).toBe(isBehind);
  });
});
