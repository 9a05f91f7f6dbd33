import { describe, expect, it } from 'vitest';
import { layOutSlopes } from '#core/chart/slope-layout.ts';

const size = { height: 200, labelGap: 20 };

describe('the layout of slopes', () => {
  it('puts the larger value higher', () => {
    const [rising] = layOutSlopes([[10, 90]], size);
    expect(rising?.from).toBeGreaterThan(rising?.to ?? 0);
  });

  it('leaves labels beside their ends where there is room', () => {
    for (const { from, fromLabel, to, toLabel } of layOutSlopes(
      [
        [0, 100],
        [50, 20],
      ],
      size,
    )) {
      expect([fromLabel, toLabel]).toEqual([from, to]);
    }
  });

  it('moves labels apart without changing their order or leaving the picture', () => {
    const values = [99, 99.1, 99.2, 99.3, 5, 5, 50];
    const places = layOutSlopes(
      values.map((value) => [value, value] as const),
      size,
    );
    const labels = places.map(({ toLabel }) => toLabel).toSorted((a, b) => a - b);
    labels
      .slice(1)
      .forEach((label, index) => expect(label - (labels[index] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9));
    expect(Math.min(...labels)).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(Math.max(...labels)).toBeLessThanOrEqual(190 + 1e-9);
    expect(places[3]?.toLabel).toBeLessThan(places[2]?.toLabel ?? 0);
  });

  it('draws equal values in the middle', () => {
    expect(layOutSlopes([[7, 7]], size)[0]).toMatchObject({ from: 100, to: 100 });
  });
});
