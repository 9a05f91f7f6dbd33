import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Sample } from '#core/domain/sample.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { listSamples, readSample } from '#backend/samples/sample-catalogue.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { findDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import {
  closeQuietly,
  codeOf,
  failureOf,
  smallSample,
  testFolder,
  testWorkspace,
} from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

function load(changes: Partial<Sample>) {
  return testWorkspace(join(testFolder(), 'tinh'), { ...smallSample, ...changes });
}

it('opens every sample of the program as a workspace of its own', () => {
  const ids = listSamples(ports);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const sample = readSample(id, ports);
    const workspace = openSample(id, join(testFolder(), id), ports);
    const facts = readFacts(workspace.db, { periodCode: findDefaultPeriodCode(workspace.db) ?? '' });
    expect(facts.indicators.map((it) => it.code)).toEqual(sample.indicators.map((it) => it.code));
    expect(facts.tasks.map((it) => it.title)).toEqual(sample.tasks.map((it) => it.title));
    expect(facts.settings).toEqual(sample.settings);
    expect(facts.documentSettings).toEqual(sample.documentSettings);
    closeQuietly(workspace);
  }
});

it('lists the known samples when it is asked for another', () => {
  const failure = failureOf(() => openSample('../secret', join(testFolder(), 'x'), ports));
  expect(failure.code).toBe('usage/unknown-sample');
  expect(failure.params).toEqual({ name: '../secret', known: listSamples(ports).join(', ') });
});

it('reports a sample file that is not one', () => {
  const resourcesFolder = testFolder();
  mkdirSync(join(resourcesFolder, 'samples'));
  writeFileSync(join(resourcesFolder, 'samples', 'hong.json'), '{}');
  expect(codeOf(() => readSample('hong', { resourcesFolder }))).toBe('file/unreadable');
});

it('gives each value of a series its period and keeps a gap a gap', () => {
  const series = [
    {
      indicator: 'chi-tieu-1',
      organisation: 'tinh',
      firstPeriod: '2020-02',
      decimals: 1,
      values: [1.5, null],
    },
  ];
  const { db } = load({ series });
  const facts = readFacts(db, { periodCode: '2020-03' });
  expect(facts.measurements.map((it) => [it.figure?.value ?? null, it.noDataReason])).toEqual([
    [1.5, null],
    [null, 'notReported'],
  ]);
});

const [plain] = smallSample.series;
const broken: readonly (readonly [what: string, changes: Partial<Sample>, field: string])[] = [
  [
    'an unknown indicator',
    { series: plain ? [{ ...plain, indicator: 'khong-co' }] : [] },
    'indicator "khong-co"',
  ],
  ['an unknown first period', { series: plain ? [{ ...plain, firstPeriod: '1999' }] : [] }, 'period "1999"'],
  ['an unknown default period', { defaultPeriod: '1999' }, 'period "1999"'],
  [
    'more values than periods',
    { series: plain ? [{ ...plain, values: [1, 2, 3, 4, 5] }] : [] },
    'series "chi-tieu-1", "tinh"',
  ],
  [
    'a figure given twice',
    { series: plain ? [plain, plain] : [] },
    'measurement "chi-tieu-1", "2020-01", "tinh"',
  ],
  [
    'a unit before its parent',
    { organisations: smallSample.organisations.toReversed() },
    'organisation "tinh"',
  ],
];

it.each(broken)('names %s and leaves no workspace', (_what, changes, field) => {
  const folder = join(testFolder(), 'tinh');
  const failure = failureOf(() => testWorkspace(folder, { ...smallSample, ...changes }));
  expect(failure).toMatchObject({ code: 'validation', params: { field } });
  expect(existsSync(folder)).toBe(false);
});
