import { columnTerms } from '../language/term-keys.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import { measuredText } from '../wording/result-text.ts';
import { axisOf, buildChart } from './build-chart.ts';
import { allResults, type SituationChart } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { countedFigure } from '../rules/counted-state.ts';
import { toScale } from '../rules/money-scale.ts';
import type { ChartSeries } from './chart-spec.ts';
import { statusKeyNames } from './result-charts.ts';
import { findOrganisationName } from '../wording/organisation-name.ts';

/** One chart an indicator with at least two figures that a source breaks down by level ("cấp tỉnh, cấp huyện, cấp xã"). */
export function levelCharts(context: TellerContext): readonly SituationChart[] {
  return allResults(context.situation)
    .filter(({ indicator }) => hasLength(indicator))
    .filter((result) => result.units.filter((unit) => countedFigure(unit.measurement) !== null).length > 1)
    .map((result) => levelChart(context, result));
}

/** A place in a ranking and "yes" are no bar: a longer one would look like more. */
export function hasLength({ unit }: Pick<IndicatorResult['indicator'], 'unit'>): boolean {
  return unit !== 'rank' && unit !== 'yesNo';
}

/** Bars of the units that a result names, money in its scale, on screen and page alike. */
export function levelBars(
  context: TellerContext,
  { indicator, units }: Pick<IndicatorResult, 'indicator' | 'units'>,
) {
  const { t, words } = context;
  const series: ChartSeries = {
    role: 'actual',
    name: t(columnTerms.achieved),
    values: units.map(({ measurement }) => {
      const figure = countedFigure(measurement);
      return figure === null ? null : toScale(figure.value, indicator);
    }),
    labels: units.map(({ measurement }) => measuredText(context, indicator, measurement, 'table')),
  };
  return {
    kind: 'bar' as const,
    title: t('document:chart.levels', { name: words(indicator.name) }),
    categories: units.map(({ organisationId }) => findOrganisationName(context, organisationId) ?? ''),
    series,
  };
}

function levelChart(context: TellerContext, result: IndicatorResult): SituationChart {
  const { t } = context;
  const { indicator, units } = result;
  const { series, ...bars } = levelBars(context, result);
  return buildChart(context, {
    ...bars,
    key: `levels-${indicator.code}`,
    valueAxis: axisOf(context, indicator, series.values),
    series: [
      {
        ...series,
        statuses: units.map(({ judgement: { status } }) => (status === 'notJudged' ? null : status)),
        statusNames: statusKeyNames(context, [{ indicator }]),
      },
    ],
    table: {
      columns: [t(columnTerms.organisation), t(columnTerms.achieved)],
      rows: bars.categories.map((name, index) => [name, series.labels[index] ?? '']),
    },
    indicatorIds: units.map(() => indicator.id),
  });
}
