import { describe, expect, it } from 'vitest';
import { readTypedCalendarSpan } from '#core/intake/typed-calendar-span.ts';

describe('a typed span of the calendar', () => {
  it.each(['', '26', '1999', '2026.5', 'năm'])('is none in the year "%s"', (year) => {
    expect(readTypedCalendarSpan({ kind: 'month', number: '1', year })).toBeUndefined();
  });
});
