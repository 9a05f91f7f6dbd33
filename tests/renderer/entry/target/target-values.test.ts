import { describe, expect, it } from 'vitest';
import { findTypedTargetId } from '#renderer/features/entry/target/find-typed-target-id.ts';
import {
  newTargetValues,
  readTarget,
  revisionValues,
  toTargetValues,
  type TargetValues,
} from '#renderer/features/entry/target/target-values.ts';
import { formatIn } from '#tests/core/language/format-in.ts';
import { buildIndicator, buildTarget, firstHalf, province, wholeYear } from '#tests/support/facts-builder.ts';

const format = formatIn('vi');
const indicator = buildIndicator(1);
const stored = buildTarget(1, '70', { periodId: wholeYear.id, effectiveDate: '2026-01-01' });

function read(values: TargetValues) {
  return readTarget(values, { indicator, organisationId: province.id, language: 'vi', others: [stored] });
}

describe('a plan in its form', () => {
  it('gives back what is stored where nothing was typed', () => {
    const { id, ...draft } = stored;
    expect(read(toTargetValues(stored, indicator, format))).toEqual({ kind: 'ready', draft });
    expect(id).toBe(toTargetValues(stored, indicator, format).targetId);
  });

  it('begins with the year around the shown period, in force from its first day', () => {
    const values = newTargetValues([firstHalf, wholeYear], firstHalf, format);
    expect(values).toEqual({
      targetId: null,
      periodId: wholeYear.id,
      figure: { text: '', comparator: 'eq' },
      baseline: '',
      effectiveDate: '01/01/2026',
      document: '',
      basis: 'stated',
      basisNote: { vi: '', en: '', hi: '', ur: '', cs: '' },
    });
    expect(newTargetValues([firstHalf], firstHalf, format).periodId).toBe(firstHalf.id);
  });

  it('leaves figure, day and document of a revision open', () => {
    const over = { ...stored, figure: { ...stored.figure, comparator: 'gt' as const } };
    const values = revisionValues(over, indicator, format);
    expect(values).toMatchObject({ targetId: null, periodId: wholeYear.id, effectiveDate: '', document: '' });
    expect(values.figure).toEqual({ text: '', comparator: 'eq' });
  });

  it('refuses two revisions of one plan from the same day', () => {
    const revision = { ...revisionValues(stored, indicator, format), effectiveDate: '01/01/2026' };
    const typed = { ...revision, figure: { text: '80', comparator: 'eq' as const } };
    expect(read(typed)).toMatchObject({ problems: { effectiveDate: 'entry:target.date-taken' } });
    expect(read({ ...typed, effectiveDate: '01/3/2026' })).toMatchObject({
      draft: { effectiveDate: '2026-03-01', figure: { value: 80 } },
    });
  });

  it('is typed in the scale of its money, with its baseline, and kept in đồng', () => {
    const budget = buildIndicator(1, { unit: 'currency', scale: 'billion' });
    const plan = { ...buildTarget(1, '2350000000', { periodId: wholeYear.id }), baseline: 1_200_500_000 };
    const values = toTargetValues(plan, budget, format);
    expect(values).toMatchObject({ figure: { text: '2,35' }, baseline: '1,2005' });
    const context = { organisationId: province.id, language: 'vi', others: [] } as const;
    const { id: _, ...draft } = plan;
    expect(readTarget(values, { ...context, indicator: budget })).toEqual({ kind: 'ready', draft });
    const typed = {
      ...values,
      figure: { text: 'hơn 3,1', comparator: 'eq' as const },
      baseline: '500 triệu',
    };
    expect(readTarget(typed, { ...context, indicator: budget })).toMatchObject({
      draft: { figure: { value: 3_100_000_000, decimals: 0, comparator: 'gt' }, baseline: 500_000_000 },
    });
  });

  it('refuses what is no planned figure', () => {
    const values = newTargetValues([wholeYear], firstHalf, format);
    expect(read(values)).toMatchObject({ problems: { figure: 'entry:target.figure-missing' } });
    const words = { ...values, figure: { text: 'chín mươi', comparator: 'eq' as const } };
    expect(read(words)).toMatchObject({ problems: { figure: 'entry:number.not-a-number' } });
    const ratio = { ...values, figure: { text: '8/19', comparator: 'eq' as const } };
    expect(read(ratio)).toMatchObject({ problems: { figure: 'entry:target.no-out-of' } });
  });

  it('refuses words that contradict the direction of the indicator', () => {
    const limit = { ...newTargetValues([wholeYear], firstHalf, format), effectiveDate: '01/02/2026' };
    const atMost = { ...limit, figure: { text: 'không quá 5', comparator: 'eq' as const } };
    expect(read(atMost)).toMatchObject({ problems: { figure: 'entry:target.contradicts' } });
    expect(read({ ...atMost, baseline: '40' })).toMatchObject({
      problems: { figure: 'entry:target.contradicts' },
    });
  });

  it.each([
    ['of a limit', 'không quá 20', '40', 'lowerIsBetter', 'entry:target.baseline-of-limit'],
    ['of a limit in the other words', 'dưới 20', '40', 'lowerIsBetter', 'entry:target.baseline-of-limit'],
    ['below a plan for less', '5', '0', 'lowerIsBetter', 'entry:target.baseline-worse-side'],
    ['above a level that is to be kept', '95', '97', 'keepAtLeast', 'entry:target.baseline-worse-side'],
    ['above a plan for more', '20', '40', 'higherIsBetter', 'entry:target.baseline-worse-side'],
    ['that is the plan', '60', '60', 'reachByDate', 'entry:target.baseline-worse-side'],
    ['inside "about 80"', 'khoảng 80', '78', 'higherIsBetter', 'entry:target.baseline-worse-side'],
    ['below a plan for more', '80', '60', 'higherIsBetter', undefined],
    ['above a plan for less', '20', '40', 'lowerIsBetter', undefined],
    ['where nothing is better', '20', '40', 'neutral', undefined],
  ] as const)('judges a baseline %s: %s from %s', (_name, text, baseline, direction, problem) => {
    const typed = {
      ...newTargetValues([wholeYear], firstHalf, format),
      effectiveDate: '01/02/2026',
      baseline,
    };
    const values = { ...typed, figure: { text, comparator: 'eq' as const } };
    const context = { organisationId: province.id, language: 'vi', others: [stored] } as const;
    const result = readTarget(values, { ...context, indicator: { ...indicator, direction } });
    expect(result).toMatchObject(
      problem === undefined ? { kind: 'ready' } : { problems: { baseline: problem } },
    );
  });

  it('finds which plan an unsaved typing belongs to', () => {
    const content = (targetId: number | null) => JSON.stringify({ values: { targetId }, initial: {} });
    expect([findTypedTargetId(content(7)), findTypedTargetId(content(null))]).toEqual([7, null]);
    expect(findTypedTargetId('{')).toBeUndefined();
  });
});
