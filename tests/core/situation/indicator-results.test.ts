import { describe, expect, it } from 'vitest';
import { buildSituation } from '#core/situation/build-situation.ts';
import { buildGroups, countStatuses } from '#core/situation/indicator-results.ts';
import { findCompletion, isWhole } from '#core/situation/facts-index.ts';
import { withoutRankedUnits } from '#core/situation/without-ranked-units.ts';
import type { Facts } from '#core/domain/facts.ts';
import { indicatorGroupSchema } from '#core/domain/indicator.ts';
import { measurementSchema } from '#core/domain/measurement.ts';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import { figure } from '#tests/support/figures.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
  firstHalf,
} from '#tests/support/facts-builder.ts';

const empty = indicatorGroupSchema.parse({ id: 2, code: 'trong', name: { vi: 'Trống' } });

function firstResult(changes: Partial<Facts>) {
  const facts = buildFacts({ indicators: [buildIndicator(1)], ...changes });
  const result = buildGroups(facts, afterwards)[0]?.results[0];
  if (result === undefined) throw new Error('The facts give no result.');
  return result;
}

describe('groups', () => {
  it('without an indicator are left out', () => {
    const facts = buildFacts({ indicators: [buildIndicator(1)] });
    const groups = buildGroups({ ...facts, groups: [empty, ...facts.groups] }, afterwards);
    expect(groups.map(({ group }) => group.code)).toEqual(['nhom']);
  });

  it('hold their own indicators in the order of the facts', () => {
    const indicators = [buildIndicator(3), buildIndicator(1, { groupId: empty.id }), buildIndicator(2)];
    const facts = buildFacts({ indicators });
    const groups = buildGroups({ ...facts, groups: [...facts.groups, empty] }, afterwards);
    expect(groups.map(({ results }) => results.map(({ indicator }) => indicator.id))).toEqual([[3, 2], [1]]);
  });

  it('count every status, those that nobody has included', () => {
    const facts = buildFacts({
      indicators: [buildIndicator(1), buildIndicator(2)],
      measurements: [buildMeasurement(1, '80')],
      targets: [buildTarget(1, '70')],
    });
    const counts = { exceeded: 1, met: 0, near: 0, below: 0, notJudged: 1 };
    expect(buildGroups(facts, afterwards)[0]?.statusCounts).toEqual(counts);
    expect(countStatuses([])).toEqual({ exceeded: 0, met: 0, near: 0, below: 0, notJudged: 0 });
  });
});

describe('one result', () => {
  it('is judged by thresholds of its own before those of the workspace', () => {
    const facts = { measurements: [buildMeasurement(1, '80')], targets: [buildTarget(1, '100')] };
    expect(firstResult(facts).judgement.status).toBe('below');
    const lenient = buildIndicator(1, { thresholds: { near: 0.7 } });
    expect(firstResult({ ...facts, indicators: [lenient] }).judgement.status).toBe('near');
  });

  it('keeps the longer decimals in its distance, and has none with a comparator', () => {
    const targets = [buildTarget(1, '70')];
    expect(firstResult({ measurements: [buildMeasurement(1, '81.17')], targets }).gap).toEqual(
      figure('11.17'),
    );
    const more = { ...buildMeasurement(1, '81.17'), figure: figure('81.17', 'gt') };
    expect(firstResult({ measurements: [more], targets }).gap).toBeNull();
  });

  it('has no percent of the plan where it is whole or its plan contradicts its direction', () => {
    const indicator = buildIndicator(1, { unit: 'rank', direction: 'lowerIsBetter', decimals: 0 });
    const ranked = firstResult({
      indicators: [indicator],
      measurements: [buildMeasurement(1, '20')],
      targets: [buildTarget(1, '10')],
    });
    expect([ranked.completion, ranked.gap]).toEqual([null, figure('10')]);
    const atMost = { ...buildTarget(1, '70'), figure: figure('70', 'lte') };
    expect(
      firstResult({ measurements: [buildMeasurement(1, '35')], targets: [atMost] }).completion,
    ).toBeNull();
    expect((['rank', 'yesNo', 'percent', 'count'] as const).map((unit) => isWhole({ unit }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('has no percent of a limit before its end', () => {
    const limit = buildIndicator(1, { unit: 'count', direction: 'lowerIsBetter' });
    const reached = { figure: figure('50'), baseline: null };
    expect(findCompletion(figure('40'), limit, reached, 'earlySum')).toBeNull();
    expect(findCompletion(figure('40'), limit, reached, 'part')).toBeNull();
    expect(findCompletion(figure('40'), buildIndicator(1), reached, 'earlySum')).toEqual(figure('80.00'));
  });
});

describe('the situation', () => {
  const low = (id: number, value: string) =>
    measurementSchema.parse({
      ...buildMeasurement(id, value),
      detail: {
        textAsReported: null,
        qualitative: null,
        reportedChange: null,
        assessment: 'low',
        valuePeriod: null,
        note: null,
        cause: null,
        solution: null,
        quote: null,
        sourceId: null,
      },
    });

  it('lists what is behind before what is called low, each from the lowest up', () => {
    const facts = buildFacts({
      indicators: [1, 2, 3, 4].map((id) => buildIndicator(id)),
      measurements: [low(1, '9'), low(2, '5'), buildMeasurement(3, '40'), buildMeasurement(4, '30')],
      targets: [buildTarget(3, '100'), buildTarget(4, '100')],
    });
    const { lowest } = buildSituation(facts, afterwards);
    expect(lowest.map(({ result, rule }) => [result.indicator.id, rule])).toEqual([
      [4, 'completion'],
      [3, 'completion'],
      [2, 'assessedLow'],
      [1, 'assessedLow'],
    ]);
  });

  it('keeps the totals of each subject apart', () => {
    const totals = (['target', 'task', 'pilotModel'] as const).map((subject, index) =>
      reportedTotalSchema.parse({
        id: index + 1,
        periodId: firstHalf.id,
        subject,
        total: index,
        parts: {},
        note: null,
        quote: null,
        sourceId: null,
      }),
    );
    const { targetTotals, tasks, pilotModels } = buildSituation(
      buildFacts({ reportedTotals: totals }),
      afterwards,
    );
    expect(targetTotals).toEqual([totals[0]]);
    expect([tasks.reported, pilotModels.reported]).toEqual([totals[1], totals[2]]);
  });

  it('crosses to a window with parts named together and without ranked units, lowest results included', () => {
    const organisations = [buildUnit(2, 'level'), buildUnit(3, 'other'), buildUnit(4, 'district')];
    const facts = buildFacts({
      organisations,
      indicators: [buildIndicator(1)],
      measurements: [
        buildMeasurement(1, '40'),
        ...[2, 3, 4].map((organisationId) => buildMeasurement(1, '5', { organisationId })),
      ],
      targets: [buildTarget(1, '100')],
    });
    const view = withoutRankedUnits(buildSituation(facts, afterwards));
    const idsOf = (units: readonly { readonly organisationId: number }[] = []) =>
      units.map((it) => it.organisationId);
    expect(idsOf(view.groups[0]?.results[0]?.units)).toEqual([2, 3]);
    expect(idsOf(view.lowest[0]?.result.units)).toEqual([2, 3]);
    expect(view.organisations.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });
});
