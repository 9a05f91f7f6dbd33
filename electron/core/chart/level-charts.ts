import type { OrganisationId } from '../domain/identifiers.ts';
import { columnTerms } from '../language/term-keys.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import { buildChart, countAxis, percentAxis } from './build-chart.ts';
import { allResults, type ChartContext, type SituationChart } from './chart-context.ts';
import { measuredText } from '../wording/result-text.ts';

/** One chart an indicator with at least two figures that a source breaks down by level ("cấp tỉnh, cấp huyện, cấp xã"). */
export function levelCharts(context: ChartContext): readonly SituationChart[] {
  return allResults(context.situation)
    .filter((result) => result.units.filter((unit) => unit.measurement.figure !== null).length > 1)
    .map((result) => levelChart(context, result));
}

function levelChart(context: ChartContext, result: IndicatorResult): SituationChart {
  const { t, words, situation } = context;
  const { indicator, units } = result;
  const name = (id: OrganisationId) => {
    const organisation = situation.organisations.find((it) => it.id === id);
    return organisation === undefined ? '' : words(organisation.name);
  };
  const rows = units.map(({ organisationId, measurement, judgement }) => ({
    name: name(organisationId),
    value: measurement.figure?.value ?? null,
    label: measuredText(context, indicator, measurement, 'table'),
    status: judgement.status === 'notJudged' ? null : judgement.status,
  }));
  return buildChart(context, {
    key: `levels-${indicator.code}`,
    kind: 'bar',
    title: t('document:chart.levels', { name: words(indicator.name) }),
    categories: rows.map((row) => row.name),
    valueAxis: indicator.unit === 'percent' ? percentAxis(rows.map((row) => row.value)) : countAxis,
    series: [
      {
        role: 'actual',
        name: t(columnTerms.achieved),
        values: rows.map((row) => row.value),
        labels: rows.map((row) => row.label),
        statuses: rows.map((row) => row.status),
      },
    ],
    table: {
      columns: [t(columnTerms.organisation), t(columnTerms.achieved)],
      rows: rows.map((row) => [row.name, row.label]),
    },
    indicatorIds: rows.map(() => indicator.id),
  });
}
