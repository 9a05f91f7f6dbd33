import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bulletOf } from '#core/chart/bullet.ts';
import { drawnResults } from '#core/chart/result-charts.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { BulletBar } from '#renderer/charts/bullet-bar.tsx';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
} from '#tests/support/facts-builder.ts';

/** The bars of the overview, in its order, for results against a plan of 80. */
function barsOf(...values: readonly (string | null)[]): readonly string[] {
  const facts = buildFacts({
    indicators: values.map((_, index) => buildIndicator(index + 1)),
    measurements: values.map((value, index) => buildMeasurement(index + 1, value)),
    targets: values.map((_, index) => buildTarget(index + 1, '80')),
  });
  const results = buildSituation(facts, afterwards).groups.flatMap((group) => group.results);
  return drawnResults(results).map((result) =>
    renderToStaticMarkup(
      createElement(BulletBar, { bullet: bulletOf(result), status: result.judgement.status }),
    ),
  );
}

describe('the row of a result that nobody has given', () => {
  it('stands last, an empty track with the mark of its plan and no bar', () => {
    const [given, missing] = barsOf(null, '40');
    expect(given).toContain('bullet-fill');
    expect(given).not.toContain('bullet-empty');
    expect(missing).toContain('bullet-empty');
    expect(missing).toContain('bullet-mark');
    expect(missing).not.toContain('bullet-fill');
  });

  it('is not drawn where nothing else is', () => {
    expect(barsOf(null, null)).toEqual([]);
  });

  it('is no bar of 0, which has its track', () => {
    expect(barsOf('0')[0]).not.toContain('bullet-empty');
  });
});
