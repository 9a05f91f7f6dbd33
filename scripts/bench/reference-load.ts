import type { LocalizedText } from '#core/domain/language.ts';
import type { Sample } from '#core/domain/sample.ts';

export type ReferenceSize = {
  readonly indicators: number;
  readonly months: number;
  /** The province and its communes. */
  readonly units: number;
  readonly tasks: number;
};

/** The load that every timing of the product speaks of: 900,000 measurements and 5,000 tasks. */
export const referenceSize: ReferenceSize = { indicators: 500, months: 60, units: 30, tasks: 5000 };

/** A made-up province of the given size; the same size always gives the same figures. */
export function buildReferenceLoad(size: ReferenceSize): Sample {
  const random = seededRandom(20261122);
  const units = Array.from({ length: size.units }, (_, index) => `unit-${index}`);
  const months = Array.from({ length: size.months }, (_, index) => monthCode(index));
  const lastMonth = months.at(-1) ?? '';
  const codes = Array.from({ length: size.indicators }, (_, index) => `RL-${index + 1}`);
  const pairs = codes.flatMap((indicator) => units.map((organisation) => ({ indicator, organisation })));
  return {
    id: 'reference-load',
    ...settings(),
    defaultPeriod: lastMonth,
    sources: [],
    organisations: units.map(buildOrganisation),
    periods: [...new Set(months.map((month) => month.slice(0, 4)))]
      .map(yearPeriod)
      .concat(months.map(monthPeriod)),
    groups: Array.from({ length: 10 }, (_, index) => ({ code: `G${index}`, name: text(`Nhóm ${index}`) })),
    indicators: codes.map(buildIndicator),
    targets: pairs.map((pair) => buildTarget(pair, lastMonth.slice(0, 4), random)),
    measurements: [],
    series: pairs.map((pair) => ({
      ...pair,
      firstPeriod: months[0] ?? '',
      decimals: 2,
      values: months.map(() => Math.round(random() * 10_000) / 100),
    })),
    tasks: Array.from({ length: size.tasks }, (_, index) => buildTask(index, random)),
    reportedTotals: [],
    statements: [],
    narratives: [],
  };
}

function buildOrganisation(code: string, index: number): Sample['organisations'][number] {
  return {
    code,
    parent: index === 0 ? null : 'unit-0',
    kind: index === 0 ? 'province' : 'commune',
    name: text(`Đơn vị ${index}`),
    validFrom: null,
    validTo: null,
  };
}

function buildIndicator(code: string, index: number): Sample['indicators'][number] {
  return {
    code,
    group: `G${index % 10}`,
    name: text(`Chỉ tiêu tham chiếu số ${index + 1}`),
    unit: 'percent',
    direction: index % 5 === 0 ? 'lowerIsBetter' : 'higherIsBetter',
    accumulation: 'pointInTime',
    decimals: 2,
    numerator: null,
    denominator: null,
    leadOrganisation: null,
    utilityGroup: null,
    thresholds: null,
    note: null,
  };
}

function buildTarget(
  pair: { readonly indicator: string; readonly organisation: string },
  period: string,
  random: () => number,
): Sample['targets'][number] {
  return {
    ...pair,
    period,
    figure: { value: 40 + Math.round(random() * 50), decimals: 0, comparator: 'eq' },
    baseline: null,
    effectiveDate: `${period}-01-01`,
    document: null,
    basis: 'stated',
    basisNote: null,
  };
}

const taskStates = ['completed', 'regular', 'inProgress', 'inProgress', 'atRisk', 'lagging'] as const;

function buildTask(index: number, random: () => number): Sample['tasks'][number] {
  const day = (month: number) => `2025-${String(month).padStart(2, '0')}-15`;
  return {
    code: `RL-T${index + 1}`,
    kind: 'assignment',
    title: text(`Nhiệm vụ tham chiếu số ${index + 1}`),
    state: taskStates[index % taskStates.length] ?? 'inProgress',
    stateBasis: 'stated',
    legalSource: null,
    leadOrganisation: `unit-${index % 30}`,
    coordinatingOrganisations: [],
    assignedDate: day(1 + Math.floor(random() * 6)),
    dueDate: day(7 + Math.floor(random() * 6)),
    completedDate: null,
    lastUpdateDate: day(1 + Math.floor(random() * 12)),
    product: null,
    progressPercent: Math.round(random() * 100),
    recurrence: 'none',
    cause: null,
    solution: null,
    hasRoadmap: index % 3 === 0 ? null : index % 2 === 0,
    parts: [],
    indicators: [],
    note: null,
    quote: null,
    source: null,
  };
}

function settings(): Pick<Sample, 'settings' | 'documentSettings'> {
  const name = text('Tỉnh tham chiếu');
  return {
    settings: {
      provinceName: name,
      programmeName: text('Đề án 06'),
      programmeTitle: null,
      committeeName: text('Ban Chỉ đạo'),
      isIllustrative: true,
      thresholds: { near: 0.9 },
      silentAfterDays: 30,
      countedFrom: 'submitted',
    },
    documentSettings: {
      superiorBody: name,
      issuingBody: name,
      symbol: 'BC-BCĐ',
      place: name,
      signerCapacity: name,
      signerTitle: name,
      signerOffice: null,
      signerName: null,
      recipients: [],
      archiveNote: name,
    },
  };
}

/** The 60 months from January 2021 to December 2025. */
function monthCode(index: number): string {
  return `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function monthPeriod(code: string): Sample['periods'][number] {
  const [year = 0, month = 0] = code.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return period(code, 'month', `${code}-01`, `${code}-${String(lastDay).padStart(2, '0')}`);
}

function yearPeriod(code: string): Sample['periods'][number] {
  return period(code, 'year', `${code}-01-01`, `${code}-12-31`);
}

function period(code: string, kind: 'month' | 'year', from: string, to: string): Sample['periods'][number] {
  return { code, kind, from, to, asOf: null, name: text(code), isStated: true };
}

function text(words: string): LocalizedText {
  return { vi: words };
}

/** Mulberry32: small, seeded, the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
