import { describe, expect, it } from 'vitest';
import { issueMonths } from '#renderer/features/briefings/issue-month.ts';

describe('the month of signing', () => {
  it('is the month after the period first', () => {
    expect(issueMonths('2024-06-30')[0]).toBe('2024-07');
  });

  it('runs into the next year', () => {
    expect(issueMonths('2024-12-31').slice(0, 2)).toEqual(['2025-01', '2025-02']);
    expect(issueMonths('2024-06-30').at(-1)).toBe('2025-06');
  });
});
