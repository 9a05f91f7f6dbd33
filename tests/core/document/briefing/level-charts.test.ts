import { expect, it } from 'vitest';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import { levelCharts } from '#core/document/briefing/result-charts.ts';
import type { Measure } from '#core/domain/indicator.ts';
import { buildIndicator, buildMeasurement, buildUnit } from '#tests/support/facts-builder.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildModel } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { contextOf } from './briefing-in.ts';

const places = [2, 3, 4];

function chartsOf(measure: Partial<Measure>, values: readonly number[]) {
  const context = contextOf({
    indicators: [buildIndicator(1, measure)],
    organisations: places.map((id) => buildUnit(id, 'level')),
    measurements: places.map((organisationId, index) =>
      buildMeasurement(1, String(values[index]), { organisationId }),
    ),
  });
  return context.situation.groups.flatMap((group) => levelCharts(context, group));
}

it('draws money of a paper in its scale, with the same numbers in the sheet that Word edits', async () => {
  const blocks = chartsOf(
    { unit: 'currency', scale: 'billion' },
    [9_300_000_000, 14_750_000_000, 250_000_000],
  );
  expect(blocks[0]?.spec).toMatchObject({
    valueAxis: { title: 'Tỷ đồng', numberFormat: 'integer' },
    series: [{ labels: ['9,3 tỷ đồng', '14,75 tỷ đồng', '0,25 tỷ đồng'] }],
  });

  const [chart] = readDocx(await writeDocx(buildModel('vi', { blocks }), testFonts)).charts;
  expect(chart?.series[0]?.values).toEqual([9.3, 14.75, 0.25]);
  expect(chart?.sheet.slice(1).map((row) => row[1])).toEqual([9.3, 14.75, 0.25]);
  expect(chart?.xml).toContain('Tỷ đồng');
});

it('writes no sign at the marks of rates, whose bars carry it, and the noun beside counts', () => {
  expect(chartsOf({}, [20, 30, 100])[0]?.spec.valueAxis).toEqual({
    title: null,
    maximum: 100,
    numberFormat: 'decimal',
  });
  const counted = chartsOf({ unit: 'count', counter: { vi: 'thành viên' } }, [840, 2439, 12]);
  expect(counted[0]?.spec.valueAxis.title).toBe('thành viên');
});
