import { sampleSchema, type Sample } from '#core/domain/sample.ts';
import { buildPeriods, lastDayOfDistricts, reportedHalf } from './calendar.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { buildFigures, provinceCode } from './figures.ts';
import { buildMeasurements } from './measurements.ts';
import { buildSeries } from './series.ts';
import { buildTargets } from './targets.ts';
import { buildTasks } from './tasks.ts';

/**
 * A made-up province with two years of months, for learning, showing and testing. The same catalogue gives
 * the same sample, whatever the machine or the day.
 */
export function buildIllustrativeSample(): Sample {
  const catalogue = loadCatalogue();
  const { wording } = catalogue;
  const figures = buildFigures(catalogue);
  const sample: Sample = {
    id: 'minh-hoa',
    settings: wording.settings,
    documentSettings: wording.documentSettings,
    defaultPeriod: reportedHalf.code,
    sources: [wording.source],
    organisations: toOrganisations(catalogue),
    periods: buildPeriods(wording.periodNames),
    groups: wording.groups,
    indicators: catalogue.indicators.map((entry) => toIndicator(entry, wording.counters)),
    targets: buildTargets(catalogue, figures),
    measurements: buildMeasurements(catalogue, figures),
    series: buildSeries(catalogue, figures),
    tasks: [...buildTasks(catalogue.tasks, wording), ...buildTasks(catalogue.pilotModels, wording)],
    reportedTotals: buildReportedTotals(wording.source.code),
    statements: toStatements(catalogue),
    narratives: wording.narratives.map((it) => ({ ...it, period: reportedHalf.code })),
  };
  return sampleSchema.parse(sample);
}

function toOrganisations({ organisations }: Catalogue): Sample['organisations'] {
  const valid = { validFrom: null, validTo: null };
  const { province, agencies, districts, communes } = organisations;
  return [
    { parent: null, code: provinceCode, kind: 'province', name: province, ...valid },
    ...agencies.map((it) => ({ parent: provinceCode, ...it, kind: 'department' as const, ...valid })),
    ...districts.map((it) => ({
      parent: provinceCode,
      ...it,
      kind: 'district' as const,
      ...valid,
      validTo: lastDayOfDistricts,
    })),
    ...communes.map(({ code, name }) => ({
      parent: provinceCode,
      code,
      kind: 'commune' as const,
      name,
      ...valid,
    })),
  ];
}

function toIndicator(
  entry: Catalogue['indicators'][number],
  counters: Catalogue['wording']['counters'],
): Sample['indicators'][number] {
  return {
    code: entry.code,
    name: entry.name,
    unit: entry.unit,
    scale: entry.scale,
    counter: entry.counter === null ? null : requireCounter(counters, entry.counter),
    direction: entry.direction,
    accumulation: entry.accumulation,
    decimals: entry.decimals,
    utilityGroup: entry.utilityGroup,
    thresholds: null,
    note: null,
    group: entry.group,
    numerator: entry.numerator,
    denominator: entry.denominator,
    leadOrganisation: entry.leadOrganisation,
  };
}

function requireCounter(
  counters: Catalogue['wording']['counters'],
  key: string,
): NonNullable<Sample['indicators'][number]['counter']> {
  const noun = counters[key];
  if (noun === undefined) throw new Error(`No noun "${key}" among the counters.`);
  return noun;
}

/** What the made-up report says in sum: "in progress" there covers all that is not finished. */
function buildReportedTotals(source: string): Sample['reportedTotals'] {
  const reported = { note: null, quote: null, period: reportedHalf.code, source };
  return [
    { subject: 'task', total: 44, parts: { completed: 15, regular: 10, inProgress: 19 }, ...reported },
    { subject: 'pilotModel', total: 34, parts: { completed: 17 }, ...reported },
  ];
}

function toStatements({ wording }: Catalogue): Sample['statements'] {
  return wording.statements.map(({ code, kind, text, addressees, bottleneck }) => ({
    code,
    kind,
    text,
    addressees: addressees === null ? null : (wording.addressees[addressees] ?? null),
    bottleneck,
    note: null,
    quote: null,
    period: reportedHalf.code,
    source: wording.source.code,
  }));
}
