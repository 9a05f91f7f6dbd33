import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageSchema } from '#core/domain/language.ts';
import { sampleSchema } from '#core/domain/sample.ts';

/** Only what the samples are compared with; the words are compared by the tests of the documents. */
const reportedFiguresSchema = z.object({
  figures: z.array(
    z.object({
      indicator: z.string(),
      organisation: z.string(),
      asReported: z.string(),
      noDataReason: z.string().optional(),
      expected: z.record(languageSchema, z.string()).nullable(),
    }),
  ),
  derivedTargets: z.array(z.object({ indicator: z.string() })),
  reportedChanges: z.array(
    z.object({
      indicator: z.string(),
      kind: z.string(),
      expectedNumber: z.record(languageSchema, z.string()),
    }),
  ),
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
}

describe.each(['dien-bien-2024-h1', 'lam-dong-2025-h1', 'ninh-thuan-2023-h1'])('%s', (id) => {
  const sample = sampleSchema.parse(readJson(`resources/samples/${id}.json`));
  const reported = reportedFiguresSchema.parse(readJson(`tests/golden/reported-figures/${id}.json`));

  it('holds exactly the figures of the list, each with the words of its source', () => {
    const held = sample.measurements.map((it) => [it.indicator, it.organisation, it.detail?.textAsReported]);
    const listed = reported.figures.map((it) => [it.indicator, it.organisation, it.asReported]);
    expect(held).toEqual(listed);
  });

  it('has the same value, comparator and decimals as the English words of the list', () => {
    for (const [index, { expected, noDataReason }] of reported.figures.entries()) {
      const measurement = sample.measurements[index];
      expect(measurement?.noDataReason ?? undefined).toBe(noDataReason);
      const figure = measurement?.figure;
      if (figure == null) continue;
      const words = { eq: '', gt: 'over ', approx: 'about ' }[String(figure.comparator)];
      const number = figure.value.toLocaleString('en-GB', { minimumFractionDigits: figure.decimals });
      expect(expected?.en.split('/')[0]?.replace('%', '')).toBe(`${words}${number}`);
    }
  });

  it('has the derived plans and the reported changes of the list', () => {
    expect(sample.targets.map((it) => it.indicator)).toEqual(
      reported.derivedTargets.map((it) => it.indicator),
    );
    const changes = sample.measurements.flatMap(({ indicator, detail }) => {
      const change = detail?.reportedChange;
      return change == null ? [] : [[indicator, change.kind, change.value.toFixed(change.decimals)]];
    });
    expect(changes).toEqual(
      reported.reportedChanges.map((it) => [it.indicator, it.kind, it.expectedNumber.en]),
    );
  });
});
