import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bulletOf } from '#core/chart/bullet.ts';
import type { Bullet } from '#core/chart/chart-spec.ts';
import { languages, type Language } from '#core/domain/language.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { findDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { buildSlides } from '#core/deck/build-slides.ts';
import { mostMarks } from '#core/deck/slide.ts';
import { testPorts } from '../../support/workspace-ports.ts';
import { testFolder } from '../../support/workspace-folder.ts';
import { afterwards } from '#tests/support/facts-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

const samples = ['dien-bien-2024-h1', 'lam-dong-2025-h1', 'ninh-thuan-2023-h1', 'minh-hoa'] as const;

describe.each(samples)('the slides of %s', (sample) => {
  const ports = testPorts();

  function slidesIn(language: Language) {
    return buildSlides(contextIn(language));
  }

  function contextIn(language: Language) {
    const workspace = openSample(sample, join(testFolder(), 'tinh'), ports);
    const periodCode = findDefaultPeriodCode(workspace.db) ?? '';
    const situation = buildSituation(readFacts(workspace.db, { periodCode }), afterwards);
    workspace.close();
    return tellerOf(situation, language);
  }

  it.each(languages)('have at most eight marks, a title and their figures in %s', (language) => {
    for (const slide of slidesIn(language)) {
      expect(slide.marks.length).toBeGreaterThan(0);
      expect(slide.marks.length).toBeLessThanOrEqual(mostMarks);
      expect(slide.title).not.toBe('');
      expect(slide.table.rows.length).toBeGreaterThan(0);
    }
  });

  it('have one name each and the same figures in the chart and behind it', () => {
    const slides = slidesIn('vi');
    expect(new Set(slides.map(({ key }) => key)).size).toBe(slides.length);
    for (const slide of slides.filter(({ key }) => /^(plan|results)-/.test(key))) {
      // Behind a rate stand its parts too: "106.498/123.466, đạt 86,26%".
      slide.marks.forEach(({ value }, index) => {
        const cells = slide.table.rows[index] ?? [];
        expect(cells.some((cell) => cell === value || cell.endsWith(`, đạt ${value}`))).toBe(true);
      });
    }
  });

  it('draw the same picture of a result as the overview', () => {
    const context = contextIn('vi');
    const results = context.situation.groups.flatMap((group) => group.results);
    const bars = buildSlides(context)
      .filter(({ key, kind }) => kind === 'bars' && /^(plan|results)-/u.test(key))
      .flatMap(({ marks }) => marks);
    const overview = new Map(
      results.map((result) => [context.words(result.indicator.name), bulletOf(result)]),
    );
    expect(bars.length).toBeGreaterThan(0);
    for (const { name, bullet } of bars) expect(bullet).toEqual(overview.get(name));
  });

  it('draw nothing beyond the track', () => {
    const places = slidesIn('vi')
      .flatMap(({ marks }) => marks)
      .flatMap(({ bullet }) => placesOf(bullet));
    expect(places.filter((place) => place < 0 || place > 1)).toEqual([]);
  });
});

function placesOf(bullet: Bullet | null): readonly number[] {
  if (bullet === null || bullet.kind === 'none') return [];
  const places =
    bullet.kind === 'rank'
      ? [bullet.value, bullet.plan, bullet.previous]
      : [bullet.fill?.from, bullet.fill?.to, bullet.zero, bullet.plan];
  return places.filter((place) => typeof place === 'number');
}
