import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import { ChartRun, type ChartAxis, type ChartRunOptions, type ChartValueAxis } from 'docx/charts';
import type { ChartSpec } from '#core/chart/chart-spec.ts';
import { inkColours } from '#core/chart/palette.ts';
import type { ChartBlock } from '#core/document/document-model.ts';
import { columnGapPercent } from './chart-labels.ts';
import { docxSeries } from './chart-series.ts';
import { mapChartText } from './chart-text.ts';
import { pixelsFromMm, twipsFromPt } from './lengths.ts';
import { directedParagraph } from './paragraph.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './style-names.ts';
import { chartText, withoutIsolateMarks } from './text-parts.ts';
import type { Typesetting } from './typesetting.ts';

/** "General" for decimals: "0.##" leaves the mark behind a whole number, "20,". */
const axisFormats = { integer: '#,##0', decimal: 'General', percent: '0"%"' } as const;

/** A native chart that Word can edit, its caption below, then where the figures come from. */
export function chartBlock(block: ChartBlock, setting: Typesetting): Paragraph[] {
  const { sourceNote } = block.spec;
  const note = directedParagraph(setting, {
    style: styleIds.note,
    alignment: AlignmentType.CENTER,
    children: textRuns(sourceNote, setting),
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      bidirectional: false,
      keepNext: true,
      spacing: { before: twipsFromPt(6), line: 240, lineRule: LineRuleType.AUTO },
      children: [new ChartRun(chartOptions(block, setting))],
    }),
    directedParagraph(setting, {
      style: styleIds.caption,
      keepNext: sourceNote !== '',
      children: textRuns(block.caption, setting),
    }),
    ...(sourceNote === '' ? [] : [note]),
  ];
}

function chartOptions(block: ChartBlock, setting: Typesetting): ChartRunOptions {
  const spec = mapChartText(block.spec, chartText);
  const name = setting.families.display;
  const base = {
    font: { name, color: inkColours.ink },
    categories: spec.categories,
    series: spec.series.map((series) => docxSeries(series, spec, block.widthMm)),
    categoryAxis: categoryAxis(spec),
    valueAxis: valueAxis(spec),
    legend: spec.series.length > 1 ? ({ position: 'bottom', font: { size: 10 } } as const) : (false as const),
    chartArea: { fill: inkColours.paper, border: 'none' },
    emptyValues: 'gap',
    transformation: { width: pixelsFromMm(block.widthMm), height: pixelsFromMm(block.heightMm) },
    altText: {
      name: withoutIsolateMarks(block.caption),
      description: withoutIsolateMarks(block.spec.altText),
    },
  } as const;
  switch (spec.kind) {
    case 'bar':
      return { ...base, type: 'bar', gapWidth: 60, overlap: 0 };
    case 'column':
      return { ...base, type: 'column', gapWidth: columnGapPercent, overlap: 0 };
    case 'line':
      return { ...base, type: 'line' };
  }
}

/** Bars are listed from the top as they are read; upright categories follow the direction of reading. */
function categoryAxis(spec: ChartSpec): ChartAxis {
  const isReversed = spec.kind === 'bar' || (spec.kind === 'column' && spec.direction === 'rtl');
  return { reverseOrder: isReversed, font: { size: 10 } };
}

function valueAxis(spec: ChartSpec): ChartValueAxis {
  const { title, maximum, numberFormat } = spec.valueAxis;
  return {
    minimum: 0,
    ...(maximum === null ? {} : { maximum }),
    ...(title === null ? {} : { title: { text: title, font: { size: 10 } } }),
    numberFormat: axisFormats[numberFormat],
    font: { size: 9 },
    ...valueAxisPlace(spec),
  };
}

/**
 * The list of bars starts at the top, so its foot, where the values stand, is the far end. Right to left, bars
 * grow from the right; a course over time keeps its order and has the values at its right end.
 */
function valueAxisPlace({ kind, direction }: ChartSpec): Pick<ChartValueAxis, 'crossesAt' | 'reverseOrder'> {
  if (kind === 'bar') return { crossesAt: 'maximum', reverseOrder: direction === 'rtl' };
  return kind === 'line' && direction === 'rtl' ? { crossesAt: 'maximum' } : {};
}
