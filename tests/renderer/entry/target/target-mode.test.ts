import { describe, expect, it } from 'vitest';
import { targetSchema } from '#core/domain/target.ts';
import { findFirstMode } from '#renderer/features/entry/target/target-mode.ts';
import { afterwards, buildTarget, firstHalf, lastHalf, wholeYear } from '#tests/support/facts-builder.ts';

const periods = [lastHalf, firstHalf, wholeYear];
const ofFirstHalf = buildTarget(1, '70', { periodId: firstHalf.id });
const ofYear = targetSchema.parse({ ...buildTarget(1, '80', { periodId: wholeYear.id }), id: 2 });
const revised = targetSchema.parse({ ...ofYear, id: 3, effectiveDate: '2026-03-01' });
const targets = [ofFirstHalf, ofYear, revised];

describe('the plan that its form begins with', () => {
  it('is the one that the result of the shown period is held against, not the newest', () => {
    const plans = { targets, periods, shown: firstHalf, today: afterwards };
    expect(findFirstMode(plans, undefined)).toEqual({ kind: 'edit', target: ofFirstHalf });
    expect(findFirstMode({ ...plans, targets: [ofYear, revised] }, undefined)).toEqual({
      kind: 'edit',
      target: revised,
    });
  });

  it('is a new one where the shown period has none', () => {
    expect(findFirstMode({ targets, periods, shown: lastHalf, today: afterwards }, undefined)).toEqual({
      kind: 'new',
    });
  });

  it('is the one whose typing was left unsaved', () => {
    const typed = (targetId: number | null) => JSON.stringify({ values: { targetId } });
    const plans = { targets, periods, shown: firstHalf, today: afterwards };
    expect(findFirstMode(plans, typed(ofYear.id))).toEqual({ kind: 'edit', target: ofYear });
    expect(findFirstMode(plans, typed(null))).toEqual({ kind: 'new' });
  });
});
