import { describe, expect, it } from 'vitest';
import type { SlopeSpec } from '#core/chart/chart-spec.ts';
import { inkColours } from '#core/chart/palette.ts';
import { drawSlope } from '#renderer/charts/draw-slope.ts';

type Stroke = { readonly colour: string; readonly width: number; readonly points: readonly number[][] };
type Label = { readonly text: string; readonly y: number };

/** A canvas that writes down what is drawn on it. */
function recordingCanvas() {
  const strokes: Stroke[] = [];
  const labels: Label[] = [];
  let points: number[][] = [];
  const context = {
    strokeStyle: '',
    lineWidth: 1,
    beginPath: () => {
      points = [];
    },
    lineTo: (x: number, y: number) => points.push([x, y]),
    stroke: () => strokes.push({ colour: context.strokeStyle, width: context.lineWidth, points }),
    arc: () => undefined,
    fill: () => undefined,
    fillText: (text: string, _x: number, y: number) => labels.push({ text, y }),
  };
  const canvas = { getContext: () => context } as unknown as HTMLCanvasElement;
  return { canvas, strokes, labels };
}

const close = [
  [70.8, 80],
  [73.2, 79.8],
] as const;

const spec: SlopeSpec = {
  kind: 'slope',
  title: '',
  categories: ['trước', 'nay'],
  valueAxis: { title: null, maximum: null, numberFormat: 'percent' },
  series: close.map((values) => ({
    role: 'actual',
    name: 'Tỷ lệ',
    values,
    labels: [`từ ${values[0]}`, `đến ${values[1]}`],
  })),
  direction: 'ltr',
  sourceNote: '',
  altText: '',
};

describe('the picture of slopes', () => {
  it('leads from each label to its point by a line that can be seen', () => {
    const { canvas, strokes, labels } = recordingCanvas();
    drawSlope(canvas, spec, { widthPx: 1504, heightPx: 360, fontSizePx: 24 });
    const leaders = strokes.filter(({ colour }) => colour === `#${inkColours.muted}`);
    expect(leaders).toHaveLength(4);
    for (const { width } of leaders) expect(width).toBeGreaterThanOrEqual(2);
    const ends = leaders.flatMap(({ points }) => [points.at(0)?.[1], points.at(-1)?.[1]]);
    for (const { y } of labels.filter(({ text }) => /^(từ|đến) /u.test(text))) expect(ends).toContain(y);
  });
});
