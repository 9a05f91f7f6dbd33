import { describe, expect, it } from 'vitest';
import { statusMarkColours } from '#core/chart/palette.ts';
import { standInColours } from '#backend/documents/docx/chart-fills.ts';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import type { Language } from '#core/domain/language.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildChart, buildModel, chartValues, planValues } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { modelWords } from '#tests/support/docx-words.ts';
import { attributeOf, elementsOf } from '#tests/support/ooxml-elements.ts';

const kinds = ['bar', 'column', 'line'] as const;
const words = modelWords.vi;

async function chartsOf(language: Language) {
  const blocks = kinds.map((kind) => buildChart(language, kind));
  return readDocx(await writeDocx(buildModel(language, { blocks }), testFonts));
}

const read = await chartsOf('vi');
const [bar, column, line] = read.charts;

describe.each([...kinds.keys()])('chart %i', (index) => {
  const chart = read.charts[index];

  it('leaves a gap where a value is missing, in the chart and in its workbook', () => {
    expect(chart?.series[0]?.values).toEqual(chartValues.map((value) => value ?? undefined));
    expect(chart?.sheet.slice(1).map((row) => row[1])).toEqual(
      chartValues.map((value) => value ?? undefined),
    );
    expect(chart?.xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('holds the same names and numbers in its workbook', () => {
    expect(chart?.sheet[0]?.slice(1)).toEqual([words.actual, words.plan]);
    expect(chart?.sheet.slice(1).map((row) => row[0])).toEqual(chart?.categories);
    expect(chart?.sheet.slice(1).map((row) => row[2])).toEqual(planValues);
  });

  it('shows the given words beside its marks, comparator included, and none for a gap', () => {
    expect([...(chart?.series[0]?.labels ?? [])]).toEqual([
      [0, '81,17%'],
      [1, 'trên 98%'],
      [2, '45,5%'],
      [4, '97,7%'],
    ]);
  });

  it('starts its values at zero', () => {
    expect(elementsOf(chart?.xml ?? '', 'c:valAx')[0]).toContain('<c:min val="0"/>');
  });
});

it('names every bar, however tall the names are', () => {
  for (const chart of [bar, column]) {
    expect(elementsOf(chart?.xml ?? '', 'c:catAx')[0]).toContain('<c:tickLblSkip val="1"/><c:noMultiLvlLbl');
  }
  expect(line?.xml).not.toContain('tickLblSkip');
});

it('lists bars from the top with values at the foot', () => {
  expect(elementsOf(bar?.xml ?? '', 'c:catAx')[0]).toContain('<c:orientation val="maxMin"/>');
  expect(elementsOf(bar?.xml ?? '', 'c:valAx')[0]).toContain('<c:crosses val="max"/>');
});

it('colours each bar by its status and outlines the plan', () => {
  const series = elementsOf(bar?.xml ?? '', 'c:ser');
  const colours = elementsOf(series[0] ?? '', 'c:dPt').map((point) =>
    attributeOf(elementsOf(point, 'a:srgbClr')[0] ?? '', 'val'),
  );
  expect(colours).toEqual(
    ['exceeded', 'near', 'below', 'notJudged', 'met'].map(
      (status) => statusMarkColours[status as keyof typeof statusMarkColours],
    ),
  );
  expect(elementsOf(series[1] ?? '', 'c:spPr')[0]).toMatch(
    /^<c:spPr><a:noFill\/><a:ln w="\d+"><a:solidFill>/u,
  );
});

it('draws the plan over columns as markers without a line', () => {
  const plan = elementsOf(elementsOf(column?.xml ?? '', 'c:lineChart')[0] ?? '', 'c:ser')[0] ?? '';
  expect(elementsOf(plan, 'c:spPr')[0]).toContain('<a:ln><a:noFill/></a:ln>');
  expect(plan).toContain('<c:symbol val="dash"/>');
});

it('hatches a forecast', async () => {
  const chart = buildChart('vi', 'column');
  const series = chart.spec.series.map((one) => ({ ...one, role: 'forecast' as const }));
  const blocks = [{ ...chart, spec: { ...chart.spec, series } }];
  const [forecast] = readDocx(await writeDocx(buildModel('vi', { blocks }), testFonts)).charts;
  expect(forecast?.xml).toContain('<a:pattFill prst="wdUpDiag">');
});

it.each([
  ['integer', '#,##0'],
  ['decimal', 'General'],
  ['percent', '0&quot;%&quot;'],
] as const)(
  'writes marks of an axis of kind %s without a bare decimal mark',
  async (numberFormat, written) => {
    const chart = buildChart('vi', 'bar');
    const valueAxis = { title: 'Tỷ đồng', maximum: null, numberFormat };
    const blocks = [{ ...chart, spec: { ...chart.spec, valueAxis } }];
    const [money] = readDocx(await writeDocx(buildModel('vi', { blocks }), testFonts)).charts;
    const axis = elementsOf(money?.xml ?? '', 'c:valAx')[0] ?? '';
    expect(axis).toContain(`<c:numFmt formatCode="${written}"`);
    expect(axis).toContain('Tỷ đồng');
  },
);

it('leaves no stand-in colour in any chart', () => {
  const xml = read.charts.map((chart) => chart.xml).join('');
  for (const colour of Object.values(standInColours)) expect(xml).not.toContain(colour);
});

it('keeps each chart with its caption and the caption with its source', () => {
  const captions = read.paragraphs.filter(({ style }) => style === 'Caption');
  expect(captions.map(({ text, keepsWithNext }) => [text, keepsWithNext])).toEqual(
    kinds.map(() => [words.chartCaption, true]),
  );
  expect(read.paragraphs.filter(({ text }) => text === words.sourceNote)).toHaveLength(3);
});

it('says what it shows in the alternative text of the model', () => {
  const descriptions = elementsOf(read.document, 'wp:docPr').map((properties) =>
    attributeOf(properties, 'descr'),
  );
  expect(descriptions).toEqual(kinds.map(() => words.altText));
});

describe('a chart in Urdu', () => {
  it('grows its bars from the right and has its values at the right of columns and courses', async () => {
    const [rtlBar, rtlColumn, rtlLine] = (await chartsOf('ur')).charts;
    expect(elementsOf(rtlBar?.xml ?? '', 'c:valAx')[0]).toContain('<c:orientation val="maxMin"/>');
    expect(elementsOf(rtlColumn?.xml ?? '', 'c:catAx')[0]).toContain('<c:orientation val="maxMin"/>');
    expect(elementsOf(rtlLine?.xml ?? '', 'c:catAx')[0]).toContain('<c:orientation val="minMax"/>');
    expect(elementsOf(rtlLine?.xml ?? '', 'c:valAx')[0]).toContain('<c:crosses val="max"/>');
  });

  it('embeds words from the right and leaves bare figures as they are', async () => {
    const [rtlBar] = (await chartsOf('ur')).charts;
    expect(rtlBar?.series[0]?.labels.get(0)).toBe('+81.17%');
    expect(rtlBar?.series[0]?.labels.get(1)).toMatch(/^\u202B.*98%.*\u202C$/u);
  });
});

it('reads a course from left to right in every language', () => {
  expect(elementsOf(line?.xml ?? '', 'c:catAx')[0]).toContain('<c:orientation val="minMax"/>');
});
