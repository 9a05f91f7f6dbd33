import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '#core/chart/chart-spec.ts';
import { toChartjs, wrapWords, type ChartLook } from '#core/chart/to-chartjs.ts';

const look: ChartLook = {
  fontFamily: 'Noto Sans',
  fontSizePx: 13,
  fill: (role, status) => `${role}/${status ?? 'none'}`,
  statusName: (status) => `name of ${status}`,
  axisNumber: (value) => `${value} %`,
  lettersInLine: 20,
};

function planSpec(changes: Partial<ChartSpec> = {}): ChartSpec {
  return {
    kind: 'bar',
    title: 'Kết quả so với kế hoạch',
    categories: ['A', 'B'],
    series: [
      {
        role: 'actual',
        name: 'Thực hiện',
        values: [81.17, null],
        labels: ['81,17%', null],
        statuses: ['exceeded', null],
      },
      { role: 'plan', name: 'Kế hoạch', values: [70, 90], labels: [null, null] },
    ],
    valueAxis: { title: null, maximum: 100, numberFormat: 'percent' },
    direction: 'ltr',
    sourceNote: '',
    altText: '',
    ...changes,
  };
}

describe('toChartjs', () => {
  it('keeps a missing value as a gap', () => {
    expect(toChartjs(planSpec(), look).data.datasets[0]?.data).toEqual([81.17, null]);
  });

  it('draws the plan as marks without a line', () => {
    expect(toChartjs(planSpec(), look).data.datasets[1]).toMatchObject({
      type: 'line',
      showLine: false,
      pointStyle: 'line',
    });
  });

  it('writes the unit of its values along the axis', () => {
    const titleOf = (title: string | null) => {
      const valueAxis = { title, maximum: null, numberFormat: 'integer' } as const;
      return toChartjs(planSpec({ valueAxis }), look).options?.scales?.['x'];
    };
    expect(titleOf('Tỷ đồng')).toMatchObject({ title: { display: true, text: 'Tỷ đồng' } });
    expect(titleOf(null)).toMatchObject({ title: { display: false } });
  });

  it('fills each bar by its status', () => {
    expect(toChartjs(planSpec(), look).data.datasets[0]?.backgroundColor).toEqual([
      'actual/exceeded',
      'actual/none',
    ]);
  });

  it('names a status in the key by the word of the picture, else by its usual one', () => {
    const textsOf = (spec: ChartSpec) => {
      const labels = toChartjs(spec, look).options?.plugins?.legend?.labels;
      // The callback of ours looks at nothing of the chart that it is given.
      return labels?.generateLabels?.({} as never).map(({ text }) => text);
    };
    expect(textsOf(planSpec())?.[0]).toBe('name of exceeded');
    const [actual] = planSpec().series;
    if (actual === undefined) throw new Error('The chart has no series.');
    const statusNames = { exceeded: 'better', met: '', near: '', below: '', notJudged: '' };
    expect(textsOf(planSpec({ series: [{ ...actual, statusNames }] }))?.[0]).toBe('better');
  });

  it('starts the axis at zero and ends it where the chart says', () => {
    expect(toChartjs(planSpec(), look).options?.scales?.['x']).toMatchObject({ beginAtZero: true, max: 100 });
  });

  it('lets bars grow leftwards from names on the right in Urdu', () => {
    const scales = toChartjs(planSpec({ direction: 'rtl' }), look).options?.scales;
    expect(scales?.['x']).toMatchObject({ reverse: true });
    expect(scales?.['y']).toMatchObject({ position: 'right' });
  });

  it('keeps time from left to right in Urdu, with the value axis on the right', () => {
    const scales = toChartjs(planSpec({ kind: 'line', direction: 'rtl' }), look).options?.scales;
    expect(scales?.['x']).not.toMatchObject({ reverse: true });
    expect(scales?.['y']).toMatchObject({ position: 'right', reverse: false });
  });

  it('moves nothing', () => {
    expect(toChartjs(planSpec(), look).options?.animation).toBe(false);
  });
});

describe('wrapWords', () => {
  it('breaks between words', () => {
    expect(wrapWords('Tỷ lệ hồ sơ trực tuyến', 14)).toEqual(['Tỷ lệ hồ sơ', 'trực tuyến']);
  });

  it('cuts a name of more than three lines visibly', () => {
    expect(wrapWords('một hai ba bốn năm', 4)).toEqual(['một', 'hai', 'ba…']);
  });
});
