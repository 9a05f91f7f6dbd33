import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { sampleSchema, type Sample } from '#core/domain/sample.ts';

const folder = new URL('../../../resources/samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function readText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function readSample(name: string): Sample {
  return sampleSchema.parse(JSON.parse(readText(name)));
}

function duplicatesOf(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function missing(known: readonly { code: string }[], used: readonly (string | null)[]): string[] {
  const codes = new Set(known.map(({ code }) => code));
  return used.filter((code) => code !== null).filter((code) => !codes.has(code));
}

/** Every code that a sample uses for something of a list. */
const references = {
  periods: ({ defaultPeriod, targets, measurements, series, reportedTotals, statements, narratives }) => [
    defaultPeriod,
    ...[...targets, ...measurements].map(({ period }) => period),
    ...series.map(({ firstPeriod }) => firstPeriod),
    ...[...reportedTotals, ...statements, ...narratives].map(({ period }) => period),
  ],
  indicators: ({ indicators, targets, measurements, series, tasks }) => [
    ...indicators.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    ...[...targets, ...measurements, ...series].map(({ indicator }) => indicator),
    ...tasks.flatMap((task) => task.indicators),
  ],
  organisations: ({ organisations, indicators, targets, measurements, series, tasks }) => [
    ...organisations.map(({ parent }) => parent),
    ...[...targets, ...measurements, ...series].map(({ organisation }) => organisation),
    ...[...indicators, ...tasks].map(({ leadOrganisation }) => leadOrganisation),
    ...tasks.flatMap(({ coordinatingOrganisations }) => coordinatingOrganisations),
  ],
  sources: ({ measurements, tasks, reportedTotals, statements }) => [
    ...measurements.map(({ detail }) => detail?.source ?? null),
    ...[...tasks, ...reportedTotals, ...statements].map(({ source }) => source),
  ],
  groups: ({ indicators }) => indicators.map(({ group }) => group),
} as const satisfies Record<string, (sample: Sample) => readonly (string | null)[]>;

/** Every object with Vietnamese words that is not a quote must have words in all five languages. */
function incompleteTexts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = Object.hasOwn(value, 'vi');
  const lacks = isText && languages.some((language) => !Object.hasOwn(value, language));
  const nested = Object.entries(value)
    .filter(([key]) => key !== 'quote')
    .flatMap(([key, child]) => incompleteTexts(child, `${path}/${key}`));
  return lacks ? [path, ...nested] : nested;
}

/** Keys of every stored figure, spelled out for the rows of a series. */
function figureKeys({ periods, measurements, series }: Sample): string[] {
  const rows = series.flatMap(({ indicator, organisation, firstPeriod, values }) => {
    const kind = periods.find(({ code }) => code === firstPeriod)?.kind;
    const same = periods.filter((period) => period.kind === kind);
    const start = same.findIndex(({ code }) => code === firstPeriod);
    return values.map((_, index) => `${indicator} ${organisation} ${same[start + index]?.code ?? 'beyond'}`);
  });
  const single = measurements.map((it) => `${it.indicator} ${it.organisation} ${it.period}`);
  return [...single, ...rows];
}

it('there are four samples', () => {
  expect(names).toEqual([
    'dien-bien-2024-h1.json',
    'lam-dong-2025-h1.json',
    'minh-hoa.json',
    'ninh-thuan-2023-h1.json',
  ]);
});

describe.each(names)('%s', (name) => {
  const sample = readSample(name);

  it('is named after its id and is plain UTF-8 that ends with a line break', () => {
    expect(`${sample.id}.json`).toBe(name);
    expect(readText(name).startsWith('\uFEFF')).toBe(false);
    expect(readText(name).endsWith('}\n')).toBe(true);
  });

  it.each(['periods', 'indicators', 'organisations', 'sources', 'groups'] as const)(
    'resolves every reference to %s',
    (list) => {
      expect(missing(sample[list], references[list](sample))).toEqual([]);
    },
  );

  it('gives every code once', () => {
    const { sources, organisations, periods, groups, indicators, tasks, statements } = sample;
    for (const list of [sources, organisations, periods, groups, indicators, tasks, statements]) {
      expect(duplicatesOf(list.map(({ code }) => code))).toEqual([]);
    }
  });

  it('gives every figure once and no series beyond the last period', () => {
    const keys = figureKeys(sample);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.endsWith('beyond'))).toEqual([]);
  });

  it('gives a missing figure a reason, and a figure none', () => {
    for (const { figure, noDataReason } of sample.measurements) {
      expect(figure === null).toBe(noDataReason !== null);
    }
  });

  it('puts parents before children, and the province first', () => {
    expect(sample.organisations.map((it) => it.kind).indexOf('province')).toBe(0);
    const position = new Map(sample.organisations.map(({ code }, index) => [code, index]));
    sample.organisations.slice(1).forEach(({ parent }, index) => {
      expect(position.get(parent ?? '')).toBeLessThan(index + 1);
    });
  });

  it('has every text in all five languages', () => {
    expect(incompleteTexts(sample, name)).toEqual([]);
  });

  it('writes Urdu with its own letters, not with their Arabic twins', () => {
    expect(readText(name)).not.toMatch(/[\u064A\u0643\u0629]/u);
  });
});
