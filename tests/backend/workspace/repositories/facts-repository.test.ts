import { expect, it } from 'vitest';
import type { Sample } from '#core/domain/sample.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { codeOf, smallSample, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { buildSample } from '#tests/support/workspace-sample.ts';
import { join } from 'node:path';

const workspaceOf = (sample: Sample) => testWorkspace(join(testFolder(), 'tinh'), sample);

it('selects the period and its two comparison periods', () => {
  const { db } = workspaceOf(buildSample({ indicators: 2, months: 15, units: 2 }));
  const facts = readFacts(db, { periodCode: '2021-02' });
  expect(facts.period.code).toBe('2021-02');
  expect(facts.previousPeriod?.code).toBe('2021-01');
  // February ends on the 29th in 2020 and on the 28th in 2021.
  expect(facts.samePeriodLastYear?.code).toBe('2020-02');
  expect(facts.measurements.length).toBe(2 * 2 * 3);
  expect(new Set(facts.measurements.map((it) => it.periodId)).size).toBe(3);
});

it('has no comparison period where none exists', () => {
  const facts = readFacts(testWorkspace().db, { periodCode: '2020-01' });
  expect([facts.previousPeriod, facts.samePeriodLastYear]).toEqual([null, null]);
});

it('compares with periods of the same kind only', () => {
  const year = {
    ...smallSample.periods[0],
    code: '2019',
    kind: 'year' as const,
    from: '2019-01-01',
    to: '2019-12-31',
  } as Sample['periods'][number];
  const { db } = workspaceOf({ ...smallSample, periods: [...smallSample.periods, year] });
  expect(readFacts(db, { periodCode: '2020-01' }).previousPeriod).toBeNull();
});

const measured: Sample['measurements'][number] = {
  indicator: 'chi-tieu-1',
  period: '2020-01',
  organisation: 'tinh',
  figure: { value: 0, decimals: 2, comparator: 'lte' },
  noDataReason: null,
  numerator: 1,
  denominator: 3,
  outOf: 19,
  state: 'submitted',
  detail: {
    textAsReported: 'không quá 0,00',
    qualitative: null,
    reportedChange: {
      value: 1,
      decimals: 0,
      direction: 'increase',
      kind: 'ambiguous',
      basePeriod: '2019',
      isBaseStated: false,
    },
    assessment: 'low',
    valuePeriod: '2019',
    note: { vi: 'ghi chú', cs: 'poznámka' },
    cause: null,
    solution: null,
    quote: { en: 'quote' },
    source: 'bai-bao',
  },
};

const source: Sample['sources'][number] = {
  code: 'bai-bao',
  kind: 'newsArticle',
  title: { vi: 'Bài báo' },
  url: null,
  publishedDate: null,
  note: null,
};

it('keeps missing apart from zero and gives back figures and details as they were entered', () => {
  const missing: Sample['measurements'][number] = {
    ...measured,
    indicator: 'chi-tieu-2',
    figure: null,
    noDataReason: 'onlyInWords',
    detail: null,
  };
  const { db } = workspaceOf({
    ...smallSample,
    series: [],
    measurements: [measured, missing],
    sources: [source, { ...source, code: 'khong-dan' }],
  });
  const facts = readFacts(db, { periodCode: '2020-01' });
  const { indicator: _i, period: _p, organisation: _o, detail, ...rest } = measured;
  const { source: _s, ...words } = detail ?? { source: null };
  expect(facts.measurements[0]).toMatchObject({ ...rest, detail: { ...words, sourceId: 1 } });
  expect(facts.measurements[1]).toMatchObject({ figure: null, noDataReason: 'onlyInWords', detail: null });
  expect(facts.sources.map((it) => it.code)).toEqual(['bai-bao']);
});

it('selects targets of the period and of periods around it, revisions included', () => {
  const target = {
    indicator: 'chi-tieu-1',
    organisation: 'tinh',
    figure: { value: 98, decimals: 0, comparator: 'eq' as const },
    baseline: null,
    document: null,
    basis: 'stated' as const,
    basisNote: null,
  };
  const year = { ...smallSample.periods[0], code: '2020', kind: 'year', to: '2020-12-31' };
  const { db } = workspaceOf({
    ...smallSample,
    periods: [...smallSample.periods, year as Sample['periods'][number]],
    targets: [
      { ...target, period: '2020', effectiveDate: '2020-01-01' },
      { ...target, period: '2020', effectiveDate: '2020-03-01' },
      { ...target, period: '2020-02', effectiveDate: '2020-01-01' },
      { ...target, period: '2020-03', effectiveDate: '2020-01-01' },
    ],
  });
  const facts = readFacts(db, { periodCode: '2020-02' });
  expect(facts.targets.map((it) => it.effectiveDate)).toEqual(['2020-01-01', '2020-01-01', '2020-03-01']);
  expect(facts.targetPeriods.map((it) => it.code)).toEqual(['2020', '2020-02']);
});

it('shows every unit with figures up to sixty of them, else one level', () => {
  const withUnits = (units: number) =>
    readFacts(workspaceOf(buildSample({ indicators: 1, months: 1, units })).db, { periodCode: '2020-01' });
  expect(withUnits(61).measurements.length).toBe(61);
  const district = {
    ...smallSample.organisations[1],
    code: 'huyen',
    kind: 'district',
  } as Sample['organisations'][number];
  const many = buildSample({ indicators: 1, months: 1, units: 70 });
  const { db } = workspaceOf({ ...many, organisations: [...many.organisations, district] });
  expect(readFacts(db, { periodCode: '2020-01' }).measurements.length).toBe(1);
  expect(readFacts(db, { periodCode: '2020-01', unitLevel: 'commune' }).measurements.length).toBe(70);
});

it('shows the communes of a period in which the districts have ended', () => {
  const many = buildSample({ indicators: 1, months: 1, units: 70 });
  const district = {
    ...smallSample.organisations[1],
    code: 'huyen',
    kind: 'district',
    validTo: '2019-12-31',
  } as Sample['organisations'][number];
  const [first, ...others] = many.organisations.filter(({ kind }) => kind === 'commune');
  const ended = { ...first, validTo: '2019-06-30' } as Sample['organisations'][number];
  const root = many.organisations.filter(({ kind }) => kind !== 'commune');
  const { db } = workspaceOf({ ...many, organisations: [...root, ended, ...others, district] });
  expect(readFacts(db, { periodCode: '2020-01' }).measurements.length).toBe(69);
  expect(readFacts(db, { periodCode: '2020-01', unitLevel: 'commune' }).measurements.length).toBe(69);
  expect(readFacts(db, { periodCode: '2020-01', unitLevel: 'district' }).measurements.length).toBe(1);
});

it('names the period that is not there', () => {
  const { db } = testWorkspace();
  expect(codeOf(() => readFacts(db, { periodCode: '1999' }))).toBe('not-found');
});

it('selects the reference load of one period within a second', () => {
  const { db } = workspaceOf(buildSample({ indicators: 500, months: 3, units: 20 }));
  const begin = performance.now();
  const facts = readFacts(db, { periodCode: '2020-03' });
  expect(facts.measurements.length).toBe(20_000);
  expect(performance.now() - begin).toBeLessThan(1000);
});
