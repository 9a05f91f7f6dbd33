import { describe, expect, it } from 'vitest';
import { findFirstPeriod, firstPeriodTyping } from '#renderer/features/start/first-period.ts';

describe('the first period of a new province', () => {
  it('is the last one that is over, of whatever kind', () => {
    expect(findFirstPeriod(firstPeriodTyping('half', '2026-11-22'))).toEqual({
      kind: 'half',
      year: 2026,
      number: 1,
    });
    expect(findFirstPeriod(firstPeriodTyping('year', '2026-11-22'))).toEqual({ kind: 'year', year: 2025 });
  });

  it.each(['', '26', '1999', '2026.5', 'năm'])('is none in the year "%s"', (year) => {
    expect(findFirstPeriod({ kind: 'month', number: '1', year })).toBeUndefined();
  });
});
