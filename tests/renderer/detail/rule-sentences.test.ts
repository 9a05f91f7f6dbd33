import { expect, it } from 'vitest';
import type { Facts } from '#core/domain/facts.ts';
import type { Comparator, Figure } from '#core/domain/figure.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { ruleSentences } from '#renderer/features/detail/rule-sentences.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  wholeYear,
} from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
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

/** What is said of a result of the builders, in Vietnamese. */
function saidOf(
  value: string,
  planned: Figure,
  indicator: Partial<Indicator>,
  baseline: number | null = null,
  changes: Partial<Facts> = {},
): readonly string[] {
  const target = { ...buildTarget(1, '1'), figure: planned, baseline };
  const facts = buildFacts({
    indicators: [buildIndicator(1, indicator)],
    measurements: [buildMeasurement(1, value)],
    targets: [target],
    ...changes,
  });
  const [result] = buildSituation(facts, afterwards).groups.flatMap((group) => group.results);
  if (result === undefined) throw new Error('The situation has no result.');
  const context = contextOf('minh-hoa', '2026-H1', 'vi');
  return ruleSentences(context, result, context.situation.settings);
}

it.each([
  ['a ratio', () => saidOf('60', figure('70'), {}), ['Thực hiện chia kế hoạch; vượt khi trên 100%']],
  [
    'a level that is kept',
    () => saidOf('60', figure('70'), { direction: 'keepAtLeast' }),
    ['đạt khi từ 100% trở lên'],
  ],
  [
    'a limit',
    () => saidOf('13', figure('20', 'lte'), { direction: 'lowerIsBetter' }),
    ['gần đạt khi vượt không quá 10% mức kế hoạch'],
  ],
  [
    'a plan below zero',
    () => saidOf('-9', figure('-5'), {}),
    ['gần đạt khi thấp hơn không quá 10% mức kế hoạch'],
  ],
  [
    'a plan below zero that is kept',
    () => saidOf('-9', figure('-5'), { direction: 'reachByDate' }),
    ['Từ mức kế hoạch trở lên là đạt'],
  ],
  ['a baseline', () => saidOf('75', figure('80'), {}, 60), ['Tính kể từ mức ban đầu']],
  [
    'a baseline of what is kept',
    () => saidOf('75', figure('80'), { direction: 'reachByDate' }, 60),
    ['Tính kể từ mức ban đầu: phần đã thay đổi chia phần phải thay đổi; đạt khi từ 100%'],
  ],
  [
    'a rank',
    () => saidOf('12', figure('10'), { unit: 'rank', direction: 'lowerIsBetter' }),
    ['Thứ hạng, Có/Không chỉ xét'],
  ],
  [
    'a limit with a baseline',
    () => saidOf('28', figure('20', 'lte'), { direction: 'lowerIsBetter' }, 100),
    ['Càng thấp càng tốt', 'Không tính theo mức ban đầu: kế hoạch là mức giới hạn'],
  ],
  [
    'a plan that is worse than its baseline',
    () => saidOf('60', figure('95'), { direction: 'keepAtLeast' }, 97),
    ['Thực hiện chia kế hoạch; đạt khi từ 100%', 'Không tính theo mức ban đầu: kế hoạch không tốt hơn'],
  ],
  [
    'a growing limit that is broken',
    () =>
      saidOf(
        '30',
        figure('29', 'lte'),
        { unit: 'count', accumulation: 'cumulative', direction: 'lowerIsBetter' },
        null,
        { targets: [{ ...buildTarget(1, '29', { periodId: wholeYear.id }) }] },
      ),
    ['Số cộng dồn chỉ tăng: đã vượt mức cho phép thì chưa đạt ngay'],
  ],
] as const)('names the rule of %s', (_name, say, expected) => {
  const said = say();
  expect(said).toHaveLength(expected.length);
  expected.forEach((part, place) => expect(said[place]).toContain(part));
});

it('names a threshold as it was set', () => {
  const [said] = saidOf('60', figure('70'), { thresholds: { near: 0.925 } });
  expect(said).toContain('gần đạt từ 92,5%');
});
