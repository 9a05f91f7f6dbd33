import type { Sample } from '#core/domain/sample.ts';

export type SampleSize = { readonly indicators: number; readonly months: number; readonly units: number };

const name = (vi: string) => ({ vi });

/** A made-up province with figures for every unit, month and indicator, the province included. */
export function buildSample(size: SampleSize, changes: Partial<Sample> = {}): Sample {
  const organisations = buildOrganisations(size.units);
  const periods = buildMonths(size.months);
  const indicators = buildIndicators(size.indicators);
  const first = periods[0]?.code ?? '';
  return {
    id: 'built',
    ...settings,
    defaultPeriod: periods.at(-1)?.code ?? '',
    sources: [],
    organisations,
    periods,
    groups: [{ code: 'nhom', name: name('Nhóm') }],
    indicators,
    targets: [],
    measurements: [],
    series: indicators.flatMap((indicator, i) =>
      organisations.map((organisation, o) => ({
        indicator: indicator.code,
        organisation: organisation.code,
        firstPeriod: first,
        decimals: i % 3,
        values: periods.map((_, p) => valueAt(i, o, p)),
      })),
    ),
    tasks: [],
    reportedTotals: [],
    statements: [],
    narratives: [],
    ...changes,
  };
}

const settings = {
  settings: {
    provinceName: name('tỉnh Thử Nghiệm'),
    programmeName: name('Đề án 06'),
    programmeTitle: null,
    committeeName: name('Ban Chỉ đạo'),
    isIllustrative: true,
    thresholds: { near: 0.9 },
    silentAfterDays: 30,
    countedFrom: 'submitted' as const,
  },
  documentSettings: {
    superiorBody: name('UBND tỉnh'),
    issuingBody: name('Ban Chỉ đạo'),
    symbol: 'BC-BCĐ',
    place: name('Thử Nghiệm'),
    signerCapacity: name('TM. BAN CHỈ ĐẠO'),
    signerTitle: name('TRƯỞNG BAN'),
    signerOffice: null,
    signerName: null,
    recipients: [],
    archiveNote: name('Lưu: VT.'),
  },
} satisfies Pick<Sample, 'settings' | 'documentSettings'>;

/** Percentages with decimals and counts, and now and then a missing one. */
function valueAt(indicator: number, unit: number, month: number): number | null {
  const mixed = (indicator * 7919 + unit * 104_729 + month * 1_299_709) % 100_003;
  if (mixed % 97 === 0) return null;
  return indicator % 3 === 0 ? mixed : (mixed % 10_000) / 10 ** (indicator % 3);
}

function buildOrganisations(units: number): Sample['organisations'] {
  const rest = { validFrom: null, validTo: null };
  const communes = Array.from({ length: units - 1 }, (_, index) => ({
    code: `xa-${index + 1}`,
    kind: 'commune' as const,
    name: name(`Xã ${index + 1}`),
    parent: 'tinh',
    ...rest,
  }));
  return [{ code: 'tinh', kind: 'province', name: name('Tỉnh'), parent: null, ...rest }, ...communes];
}

function buildMonths(months: number): Sample['periods'] {
  return Array.from({ length: months }, (_, index) => {
    const first = new Date(Date.UTC(2020, index, 1)).toISOString().slice(0, 10);
    const last = new Date(Date.UTC(2020, index + 1, 0)).toISOString().slice(0, 10);
    const code = first.slice(0, 7);
    return { code, kind: 'month', from: first, to: last, asOf: null, name: name(code), isStated: true };
  });
}

function buildIndicators(count: number): Sample['indicators'] {
  return Array.from({ length: count }, (_, index) => ({
    code: `chi-tieu-${index + 1}`,
    group: 'nhom',
    name: name(`Chỉ tiêu ${index + 1}`),
    unit: index % 3 === 0 ? 'count' : 'percent',
    direction: 'higherIsBetter',
    accumulation: 'pointInTime',
    decimals: index % 3,
    numerator: null,
    denominator: null,
    leadOrganisation: null,
    utilityGroup: null,
    thresholds: null,
    note: null,
  }));
}
