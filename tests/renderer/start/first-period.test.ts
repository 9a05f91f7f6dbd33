import { describe, expect, it } from 'vitest';
import { firstPeriodTyping } from '#renderer/features/start/first-period.ts';
import { readTypedCalendarSpan } from '#core/intake/typed-calendar-span.ts';

describe('the first period of a new province', () => {
  it('is the last one that is over, of whatever kind', () => {
    expect(readTypedCalendarSpan(firstPeriodTyping('half', '2026-11-22'))).toEqual({
      kind: 'half',
      year: 2026,
      number: 1,
    });
    expect(readTypedCalendarSpan(firstPeriodTyping('year', '2026-11-22'))).toEqual({
      kind: 'year',
      year: 2025,
    });
  });
});
