import { describe, expect, it } from 'vitest';
import { chooseTarget } from '#core/rules/target-choice.ts';
import { buildPeriod, buildTarget, firstHalf, wholeYear } from '#tests/support/facts-builder.ts';

const june = buildPeriod(9, '2026-06', 'month', '2026-06-01', '2026-06-30');
const periods = new Map([firstHalf, wholeYear, june].map((period) => [period.id, period]));

describe('chooseTarget', () => {
  it('takes the shortest period that contains the reported one', () => {
    const targets = [buildTarget(1, '90', { periodId: wholeYear.id }), buildTarget(1, '50')];
    expect(chooseTarget(targets, periods, june, '2026-06-30')?.period.code).toBe('2026-H1');
  });

  it('calls a plan due when its period ends with the reported one', () => {
    expect(chooseTarget([buildTarget(1, '50')], periods, june, '2026-06-30')?.isDue).toBe(true);
    const annual = [buildTarget(1, '90', { periodId: wholeYear.id })];
    expect(chooseTarget(annual, periods, june, '2026-06-30')?.isDue).toBe(false);
  });

  it('takes the newest revision in force and tells what it replaced, oldest first', () => {
    const revisions = [
      buildTarget(1, '60', { effectiveDate: '2026-03-01' }),
      buildTarget(1, '40', { effectiveDate: '2026-01-01' }),
      buildTarget(1, '70', { effectiveDate: '2026-05-01' }),
      buildTarget(1, '90', { periodId: wholeYear.id, effectiveDate: '2026-06-01' }),
    ];
    const chosen = chooseTarget(revisions, periods, firstHalf, '2026-06-30');
    expect(chosen?.target.figure.value).toBe(70);
    expect(chosen?.replaced.map(({ value }) => value)).toEqual([40, 60]);
  });

  it('takes a plan for exactly the reported period before another of the same days', () => {
    const same = buildPeriod(8, '6T', 'custom', firstHalf.from, firstHalf.to);
    const both = new Map([...periods, [same.id, same]]);
    const targets = [
      buildTarget(1, '10', { periodId: same.id, effectiveDate: '2026-06-01' }),
      buildTarget(1, '50'),
    ];
    expect(chooseTarget(targets, both, firstHalf, '2026-06-30')?.target.figure.value).toBe(50);
  });

  it('ignores plans of other periods and revisions that are not yet in force', () => {
    const other = [buildTarget(1, '50', { periodId: june.id })];
    expect(chooseTarget(other, periods, firstHalf, '2026-06-30')).toBeUndefined();
    const later = [buildTarget(1, '50', { effectiveDate: '2026-07-01' })];
    expect(chooseTarget(later, periods, firstHalf, '2026-06-30')).toBeUndefined();
  });
});
