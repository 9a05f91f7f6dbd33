import { expect, it } from 'vitest';
import type { Comparator } from '#core/domain/figure.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { ruleSentences } from '#renderer/features/detail/rule-sentences.ts';
import { contextOf } from '../../core/chart/sample-context.ts';

type Part = Pick<IndicatorResult, 'judgement'>;

/** What is said of a result that is near a plan with this comparator. */
function sentencesFor(comparator: Comparator, part: Partial<Part> = {}): readonly string[] {
  const context = contextOf('minh-hoa', '2026-H1', 'vi');
  const results = context.situation.groups.flatMap((group) => group.results);
  const near = results.find(({ judgement }) => judgement.status === 'near');
  if (near?.plan == null) throw new Error('The sample has no result that is near its plan.');
  const { target } = near.plan;
  const plan = { ...near.plan, target: { ...target, figure: { ...target.figure, comparator } } };
  return ruleSentences(context, { ...near, plan, ...part }, context.situation.settings);
}

it.each([
  ['gt', 'Kế hoạch ghi “trên”: bằng đúng mức kế hoạch chưa tính là đạt'],
  ['lt', 'Kế hoạch ghi “dưới”: bằng đúng mức kế hoạch chưa tính là đạt'],
] as const)('a plan with "%s" says that the figure itself does not meet it', (comparator, sentence) => {
  expect(sentencesFor(comparator)[1]).toBe(sentence);
});

it.each(['eq', 'gte', 'lte'] as const)('a plan with "%s" is met by the figure itself', (comparator) => {
  expect(sentencesFor(comparator)).toHaveLength(1);
});

it('what is not judged names no rule', () => {
  expect(sentencesFor('gt', { judgement: { status: 'notJudged', reason: 'notDue' } })).toEqual([]);
});
