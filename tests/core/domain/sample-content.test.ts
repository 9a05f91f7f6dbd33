import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleSchema, type Sample } from '#core/domain/sample.ts';

function readSample(id: string): Sample {
  const file = new URL(`../../../resources/samples/${id}.json`, import.meta.url);
  return sampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const dienBien = readSample('dien-bien-2024-h1');
const lamDong = readSample('lam-dong-2025-h1');
const ninhThuan = readSample('ninh-thuan-2023-h1');
const illustrative = readSample('minh-hoa');

function figureOf(sample: Sample, indicator: string, organisation?: string) {
  const unit = organisation ?? sample.organisations[0]?.code;
  return sample.measurements.find((it) => it.indicator === indicator && it.organisation === unit);
}

function indicatorsWith(sample: Sample, comparator: string): string[] {
  return sample.measurements.flatMap((it) => (it.figure?.comparator === comparator ? [it.indicator] : []));
}

function totalOf(sample: Sample, subject: string) {
  const found = sample.reportedTotals.find((it) => it.subject === subject);
  return found === undefined ? undefined : { total: found.total, parts: found.parts };
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(items, key)].map(([name, members]) => [name, members.length]));
}

it('only the made-up province is marked as such', () => {
  const marks = [dienBien, lamDong, ninhThuan, illustrative].map((it) => it.settings.isIllustrative);
  expect(marks).toEqual([false, false, false, true]);
});

describe('the samples of real provinces', () => {
  it('hold every indicator and task of their articles', () => {
    const counts = [dienBien, lamDong, ninhThuan].map((it) => [it.indicators.length, it.tasks.length]);
    expect(counts).toEqual([
      [4, 10],
      [22, 10],
      [22, 16],
    ]);
  });

  it('keep the comparators of the articles', () => {
    expect(indicatorsWith(dienBien, 'gt')).toEqual([]);
    expect(indicatorsWith(lamDong, 'gt')).toEqual(
      ['06', '09', '10', '11', '13', '14', '15', '17', '20', '21', '22'].map((code) => `LD-${code}`),
    );
    expect(indicatorsWith(lamDong, 'approx')).toEqual(['LD-12', 'LD-19']);
    expect(indicatorsWith(ninhThuan, 'gt')).toEqual(['NT-18']);
  });

  it('keep the decimals as written', () => {
    const decimals = [
      figureOf(dienBien, 'DB-02'),
      figureOf(dienBien, 'DB-04'),
      figureOf(dienBien, 'DB-01'),
      figureOf(ninhThuan, 'NT-19'),
      figureOf(ninhThuan, 'NT-17'),
    ].map((it) => it?.figure?.decimals);
    expect(decimals).toEqual([2, 1, 0, 4, 1]);
  });

  it('leave a figure open that the article gives only by unit or in words', () => {
    const open = ninhThuan.measurements.filter((it) => it.figure === null);
    expect(open.map((it) => [it.indicator, it.noDataReason])).toEqual([
      ['NT-05', 'onlyByUnit'],
      ['NT-06', 'onlyByUnit'],
      ['NT-12', 'onlyByUnit'],
    ]);
    expect(figureOf(ninhThuan, 'NT-12', 'cap-huyen')?.figure?.value).toBe(96.58);
    expect(figureOf(lamDong, 'LD-16')?.noDataReason).toBe('onlyInWords');
    expect(figureOf(lamDong, 'LD-16')?.detail?.qualitative?.vi).toBe('hàng nghìn');
  });

  it('keep reported totals with their parts', () => {
    expect(totalOf(lamDong, 'task')).toEqual({
      total: 44,
      parts: { completed: 15, regular: 10, inProgress: 19, lagging: 0 },
    });
    expect(totalOf(lamDong, 'pilotModel')).toEqual({ total: 34, parts: { completed: 17 } });
    expect(totalOf(ninhThuan, 'target')).toEqual({ total: 19, parts: { metAndExceeded: 8 } });
    expect(totalOf(dienBien, 'pilotModel')).toEqual({ total: null, parts: {} });
  });

  it('never resolve a change that the article leaves open', () => {
    const change = figureOf(dienBien, 'DB-03')?.detail?.reportedChange;
    expect(change).toMatchObject({
      value: 53.34,
      kind: 'ambiguous',
      basePeriod: '2023',
      isBaseStated: false,
    });
    expect(figureOf(ninhThuan, 'NT-20')?.detail?.reportedChange).toMatchObject({
      value: 26,
      kind: 'rankPlaces',
    });
  });

  it('mark the two plans that follow from a stated surplus as derived, and hold no other', () => {
    expect(ninhThuan.targets.map((it) => [it.indicator, it.figure.value, it.basis])).toEqual([
      ['NT-11', 70, 'derived'],
      ['NT-17', 90, 'derived'],
    ]);
    expect([...dienBien.targets, ...lamDong.targets]).toEqual([]);
  });

  it('load no photo caption', () => {
    expect(ninhThuan.statements.map(({ code }) => code)).not.toContain('NT-O1');
    expect(ninhThuan.statements.map(({ code }) => code)).toContain('NT-O3');
  });
});

describe('the made-up province', () => {
  it('has 60 indicators in six groups, of every unit, direction and accumulation', () => {
    const { indicators, groups } = illustrative;
    expect([indicators.length, groups.length]).toEqual([60, 6]);
    expect(new Set(indicators.map(({ unit }) => unit)).size).toBe(6);
    expect(new Set(indicators.map(({ direction }) => direction)).size).toBe(5);
    expect(new Set(indicators.map(({ accumulation }) => accumulation)).size).toBe(3);
    expect(indicators.filter(({ name }) => name.vi.length > 60)).toEqual([]);
  });

  it('has three levels of units and 24 agencies', () => {
    expect(countBy(illustrative.organisations, ({ kind }) => kind)).toEqual({
      province: 1,
      department: 24,
      district: 6,
      commune: 12,
    });
  });

  it('has 44 tasks and 34 pilot models that add up to the reported totals', () => {
    const tasks = illustrative.tasks.filter(({ kind }) => kind !== 'pilotModel');
    const pilotModels = illustrative.tasks.filter(({ kind }) => kind === 'pilotModel');
    const { completed, regular, ...unfinished } = countBy(tasks, ({ state }) => state);
    expect([completed, regular]).toEqual([15, 10]);
    expect(Object.values(unfinished).reduce((sum, count) => sum + count, 0)).toBe(19);
    expect(totalOf(illustrative, 'task')).toEqual({
      total: 44,
      parts: { completed: 15, regular: 10, inProgress: 19 },
    });
    expect(countBy(pilotModels, ({ state }) => state)['completed']).toBe(17);
    expect(totalOf(illustrative, 'pilotModel')).toEqual({
      total: pilotModels.length,
      parts: { completed: 17 },
    });
  });
});
