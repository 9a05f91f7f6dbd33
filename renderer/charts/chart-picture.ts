import type { ChartSpec, SlopeSpec } from '#core/chart/chart-spec.ts';
import { wrapWords } from '#core/chart/to-chartjs.ts';
import { inkColours } from '#core/chart/palette.ts';
import { fontFamily } from '../styles/theme.ts';
import { chartHeightPx } from './chart-height.ts';
import { drawChart, type ChartWords } from './draw-chart.ts';
import { loadFonts } from './font-loading.ts';

const widthPx = 1600;
const marginPx = 48;
const fontSizePx = 24;
const titleSizePx = 36;
const noteSizePx = 20;

/** The chart on paper white with its title above and its source below, as PNG. */
export async function drawPicture(spec: ChartSpec | SlopeSpec, words: ChartWords): Promise<Blob> {
  await loadFonts();
  const innerPx = widthPx - 2 * marginPx;
  const titleLines = wrapWords(spec.title, Math.floor(innerPx / (titleSizePx * 0.56)));
  const noteLines = wrapWords(spec.sourceNote, Math.floor(innerPx / (noteSizePx * 0.54)));
  const titlePx = titleLines.length * titleSizePx * 1.4;
  const notePx = noteLines.length * noteSizePx * 1.5;
  const chartPx = chartHeightPx(spec, fontSizePx);
  const chartCanvas = document.createElement('canvas');
  const chart = drawOn(chartCanvas, spec, { widthPx: innerPx, heightPx: chartPx, fontSizePx }, words);
  const page = document.createElement('canvas');
  page.width = widthPx;
  page.height = Math.ceil(3 * marginPx + titlePx + chartPx + notePx);
  const context = page.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  context.fillStyle = `#${inkColours.paper}`;
  context.fillRect(0, 0, page.width, page.height);
  const write = textWriter(context, spec.direction);
  write(titleLines, { topPx: marginPx, sizePx: titleSizePx, weight: 600, colour: inkColours.ink });
  context.drawImage(chartCanvas, marginPx, marginPx * 1.5 + titlePx, innerPx, chartPx);
  const noteTopPx = marginPx * 2 + titlePx + chartPx;
  write(noteLines, { topPx: noteTopPx, sizePx: noteSizePx, weight: 400, colour: inkColours.muted });
  chart.destroy();
  return await toPng(page);
}

/** A canvas takes the direction of its text from the page, so it stands there while it is drawn. */
function drawOn(...parameters: Parameters<typeof drawChart>): ReturnType<typeof drawChart> {
  const [canvas] = parameters;
  canvas.className = 'visually-hidden';
  document.body.append(canvas);
  try {
    return drawChart(...parameters);
  } finally {
    canvas.remove();
  }
}

type TextPlace = {
  readonly topPx: number;
  readonly sizePx: number;
  readonly weight: number;
  readonly colour: string;
};

function textWriter(context: CanvasRenderingContext2D, direction: 'ltr' | 'rtl') {
  return (lines: readonly string[], { topPx, sizePx, weight, colour }: TextPlace): void => {
    context.direction = direction;
    context.textAlign = 'start';
    context.textBaseline = 'top';
    context.font = `${weight} ${sizePx}px ${fontFamily}`;
    context.fillStyle = `#${colour}`;
    const x = direction === 'rtl' ? widthPx - marginPx : marginPx;
    lines.forEach((line, index) => context.fillText(line, x, topPx + index * sizePx * 1.4));
  };
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of the chart.'));
      else resolve(blob);
    }, 'image/png');
  });
}
