import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Facts } from '#core/domain/facts.ts';
import type { CountedFrom, Measurement } from '#core/domain/measurement.ts';
import { workspaceSettingsSchema } from '#core/domain/workspace-settings.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { achievedText, measuredText } from '#core/wording/result-text.ts';
import { findTold } from '#core/wording/change-text.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
  lastHalf,
} from '#tests/support/facts-builder.ts';
import { formatIn, localesFolder } from '../language/format-in.ts';

const wording = {
  t: createTranslate(localesFolder, 'vi'),
  format: formatIn('vi'),
  words: (text: { readonly vi: string }) => text.vi,
};

type State = Measurement['state'];

function situationOf(changes: Partial<Facts>, countedFrom: CountedFrom = 'submitted') {
  const facts = buildFacts({ indicators: [buildIndicator(1)], targets: [buildTarget(1, '90')], ...changes });
  const settings = { ...facts.settings, countedFrom };
  const situation = buildSituation({ ...facts, settings }, afterwards);
  const result = situation.groups[0]?.results[0];
  if (result === undefined) throw new Error('The situation has no result.');
  return { situation, result };
}

function inState(
  state: State,
  value = '95',
  place: Parameters<typeof buildMeasurement>[2] = {},
): Measurement {
  return { ...buildMeasurement(1, value, place), state };
}

it('a file of before the setting counts submitted and accepted figures', () => {
  const { settings } = buildFacts();
  const { countedFrom, ...before } = settings;
  expect(countedFrom).toBe('submitted');
  expect(workspaceSettingsSchema.parse(before)).toEqual(settings);
});

describe('the figure of the province', () => {
  it.each([
    ['accepted', 'submitted', 'exceeded', '95%'],
    ['submitted', 'submitted', 'exceeded', '95%'],
    ['draft', 'submitted', 'state', '95% (bản nháp)'],
    ['returned', 'submitted', 'state', '95% (trả lại để sửa)'],
    ['accepted', 'accepted', 'exceeded', '95%'],
    ['submitted', 'accepted', 'state', '95% (chờ duyệt)'],
    ['draft', 'accepted', 'state', '95% (bản nháp)'],
    ['returned', 'accepted', 'state', '95% (trả lại để sửa)'],
  ] as const)('%s, where they count from %s on', (state, from, expected, text) => {
    const { situation, result } = situationOf({ measurements: [inState(state)] }, from);
    const { judgement } = result;
    expect(judgement.status === 'notJudged' ? judgement.reason : judgement.status).toBe(expected);
    expect(achievedText(wording, result, 'table')).toBe(text);
    const isCounted = expected === 'exceeded';
    expect(situation.statusCounts).toMatchObject({
      exceeded: isCounted ? 1 : 0,
      notJudged: isCounted ? 0 : 1,
    });
    expect([result.achieved, result.completion, result.gap].map((it) => it !== null)).toEqual([
      isCounted,
      isCounted,
      isCounted,
    ]);
    expect(result.measurement?.figure?.value).toBe(95);
  });

  it('that is bad and returned heads no list', () => {
    const { situation } = situationOf({ measurements: [inState('returned', '10')] });
    expect(situation.lowest).toEqual([]);
  });

  it('without a figure stays "no data" in every state', () => {
    const silent = { ...buildMeasurement(1, null), state: 'draft' as const };
    expect(situationOf({ measurements: [silent] }).result.judgement).toMatchObject({ reason: 'noData' });
  });
});

describe('a change', () => {
  const past = (state: State) => inState(state, '80', { periodId: lastHalf.id });

  it.each([
    ['accepted', 'accepted', 15],
    ['draft', 'accepted', null],
    ['accepted', 'returned', null],
  ] as const)('of a figure that is %s from one that is %s', (now, before, expected) => {
    const measurements = [inState(now), past(before)];
    const { result } = situationOf({ measurements, previousPeriod: lastHalf });
    expect(findTold(result)?.value ?? null).toBe(expected);
  });

  it('that came with a returned figure is not told', () => {
    const reportedChange = {
      value: 3,
      decimals: 0,
      direction: 'increase',
      kind: 'percentagePoint',
      basePeriod: '2025',
      isBaseStated: true,
    } as const;
    const empty = {
      textAsReported: null,
      qualitative: null,
      assessment: 'low' as const,
      valuePeriod: null,
      note: null,
      cause: null,
      solution: null,
      quote: null,
      sourceId: null,
    };
    const detail = { ...empty, reportedChange };
    const told = (state: State) =>
      situationOf({ measurements: [{ ...inState(state), detail }], targets: [] });
    expect(findTold(told('accepted').result)).toEqual(reportedChange);
    expect(findTold(told('returned').result)).toBeNull();
    expect(told('accepted').situation.lowest).toHaveLength(1);
    expect(told('returned').situation.lowest).toHaveLength(0);
  });
});

it('units whose figures do not count have no place, and are shown with their mark', () => {
  const organisations = [buildUnit(2, 'commune'), buildUnit(3, 'commune'), buildUnit(4, 'commune')];
  const measurements = [
    inState('returned', '99', { organisationId: 2 }),
    inState('accepted', '70', { organisationId: 3 }),
    inState('submitted', '80', { organisationId: 4 }),
  ];
  const { result } = situationOf({ organisations, measurements });
  expect(result.units.map(({ rank }) => rank)).toEqual([null, 2, 1]);
  const texts = result.units.map((unit) =>
    measuredText(wording, result.indicator, unit.measurement, 'table'),
  );
  expect(texts).toEqual(['99% (trả lại để sửa)', '70%', '80%']);
  expect(result.units[0]?.judgement).toEqual({ status: 'notJudged', reason: 'state' });
});
