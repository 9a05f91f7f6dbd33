import { describe, expect, it } from 'vitest';
import { asOfDay } from '#core/rules/as-of-day.ts';

const half = { asOf: null, from: '2026-07-01', to: '2026-12-31' };

describe('asOfDay', () => {
  it.each([
    ['today while the period runs', half, '2026-11-22', '2026-11-22'],
    ['its last day once it has ended', half, '2027-02-01', '2026-12-31'],
    ['its last day where the clock stands before it', half, '1980-01-01', '2026-12-31'],
    [
      'the day that is stored, whatever the clock says',
      { ...half, asOf: '2026-09-30' },
      '2026-11-22',
      '2026-09-30',
    ],
  ])('is %s', (_name, period, today, expected) => {
    expect(asOfDay(period, today)).toBe(expected);
  });
});
