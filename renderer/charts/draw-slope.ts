import type { SlopeSpec } from '#core/chart/chart-spec.ts';
import { layOutSlopes, type SlopePlace } from '#core/chart/slope-layout.ts';
import { wrapWords } from '#core/chart/to-chartjs.ts';
import { inkColours, roleColours } from '#core/chart/palette.ts';
import { fontFamily } from '../styles/theme.ts';

type SlopeSize = { readonly widthPx: number; readonly heightPx: number; readonly fontSizePx: number };

/** Room for a line, and the part of it that two lines of its name need. */
const linesEach = 3.1;
const linesOfName = 2.6;
const linesOfHead = 3;
/** From an end of a line to its label, in letters: the leader, then a gap. */
const leaderReach = 2;
const labelGap = 0.3;

/** Room for two lines of a name beside each end. */
export function slopeHeightPx({ series }: SlopeSpec, fontSizePx: number): number {
  return Math.round((linesOfHead + Math.max(series.length, 3) * linesEach) * fontSizePx);
}

/** Draws lines from the period before (left) to this one (right), in every language; figures and names beside the ends. */
export function drawSlope(canvas: HTMLCanvasElement, spec: SlopeSpec, size: SlopeSize): void {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  const { widthPx, heightPx, fontSizePx } = size;
  const headPx = linesOfHead * fontSizePx;
  const lines = spec.series.flatMap(({ values: [from, to], labels, name }) =>
    from == null || to == null ? [] : [{ ends: [from, to] as const, labels, name }],
  );
  const places = layOutSlopes(
    lines.map(({ ends }) => ends),
    { height: heightPx - headPx, labelGap: linesOfName * fontSizePx },
  );
  const [leftPx, rightPx] = [widthPx * 0.16, widthPx * 0.48];
  context.direction = spec.direction;
  const write = writer(context, fontSizePx);
  [leftPx, rightPx].forEach((x, index) => {
    write({ text: spec.categories[index] ?? '', x, y: fontSizePx, align: 'center', isMuted: true });
  });
  lines.forEach(({ labels, name }, index) => {
    const place = places[index];
    if (place === undefined) return;
    drawLine(context, shift(place, headPx), { leftPx, rightPx, fontSizePx });
    const [fromY, toY] = [place.fromLabel + headPx, place.toLabel + headPx];
    write({
      text: labels[0] ?? '',
      x: leftPx - fontSizePx * (leaderReach + labelGap),
      y: fromY,
      align: 'right',
    });
    const valueX = rightPx + fontSizePx * (leaderReach + labelGap);
    write({ text: labels[1] ?? '', x: valueX, y: toY, align: 'left' });
    const nameX = valueX + fontSizePx * 6;
    const letters = Math.floor((widthPx - nameX) / (fontSizePx * 0.56));
    const nameLines = wrapWords(name, letters).slice(0, 2);
    nameLines.forEach((line, position) => {
      const y = toY + (position - (nameLines.length - 1) / 2) * fontSizePx * 1.25;
      write({ text: line, x: nameX, y, align: 'left', isPlain: true });
    });
  });
}

type Ends = { readonly leftPx: number; readonly rightPx: number; readonly fontSizePx: number };

function drawLine(context: CanvasRenderingContext2D, place: SlopePlace, ends: Ends): void {
  const { leftPx, rightPx, fontSizePx } = ends;
  const reach = fontSizePx * leaderReach;
  const foot = fontSizePx * 0.4;
  const stroke = (points: readonly (readonly [number, number])[], colour: string, width: number) => {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.strokeStyle = `#${colour}`;
    context.lineWidth = width;
    context.stroke();
  };
  const leaders = [
    [leftPx - reach, leftPx - reach + foot, leftPx, place.fromLabel, place.from],
    [rightPx + reach, rightPx + reach - foot, rightPx, place.toLabel, place.to],
  ] as const;
  for (const [labelX, footX, pointX, labelY, pointY] of leaders) {
    const points = [
      [labelX, labelY],
      [footX, labelY],
      [pointX, pointY],
    ] as const;
    stroke(points, inkColours.muted, fontSizePx / 12);
  }
  stroke(
    [
      [leftPx, place.from],
      [rightPx, place.to],
    ],
    roleColours.actual,
    fontSizePx / 7,
  );
  dot(context, [leftPx, place.from], fontSizePx * 0.3, roleColours.previous);
  dot(context, [rightPx, place.to], fontSizePx * 0.3, roleColours.actual);
}

function dot(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  radius: number,
  colour: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = `#${colour}`;
  context.fill();
}

function shift(place: SlopePlace, by: number): SlopePlace {
  return {
    from: place.from + by,
    to: place.to + by,
    fromLabel: place.fromLabel + by,
    toLabel: place.toLabel + by,
  };
}

type Writing = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly isMuted?: boolean;
  readonly isPlain?: boolean;
};

function writer(context: CanvasRenderingContext2D, fontSizePx: number) {
  context.textBaseline = 'middle';
  return ({ text, x, y, align, isMuted = false, isPlain = false }: Writing): void => {
    context.font = `${isMuted || isPlain ? 400 : 600} ${fontSizePx}px ${fontFamily}`;
    context.fillStyle = `#${isMuted ? inkColours.muted : inkColours.ink}`;
    context.textAlign = align;
    context.fillText(text, x, y);
  };
}
