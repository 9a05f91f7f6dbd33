import type { Facts } from '#core/domain/facts.ts';
import { indicatorGroupSchema, indicatorSchema, type Indicator } from '#core/domain/indicator.ts';
import { measurementSchema, type Measurement } from '#core/domain/measurement.ts';
import { organisationSchema, type Organisation } from '#core/domain/organisation.ts';
import { periodSchema, type Period } from '#core/domain/period.ts';
import { targetSchema, type Target } from '#core/domain/target.ts';
import { documentSettingsSchema } from '#core/domain/document-settings.ts';
import { workspaceSettingsSchema } from '#core/domain/workspace-settings.ts';
import { figure } from './figures.ts';

/** A day on which every period of the tests is over. */
export const afterwards = '2099-12-31';

/** Entities with everything optional left out; ids are given, since references need them. */
export const firstHalf = buildPeriod(1, '2026-H1', 'half', '2026-01-01', '2026-06-30');
export const lastHalf = buildPeriod(2, '2025-H2', 'half', '2025-07-01', '2025-12-31');
export const wholeYear = buildPeriod(3, '2026', 'year', '2026-01-01', '2026-12-31');

export function buildPeriod(id: number, code: string, kind: string, from: string, to: string): Period {
  return periodSchema.parse({ id, code, kind, from, to, asOf: null, name: { vi: code }, isStated: true });
}

export function buildUnit(id: number, kind: string, code = `U${id}`): Organisation {
  return organisationSchema.parse({
    id,
    parentId: id === 1 ? null : 1,
    code,
    kind,
    name: { vi: code },
    validFrom: null,
    validTo: null,
    successorId: null,
  });
}

export const province = buildUnit(1, 'province', 'minh-hoa');

export function buildIndicator(id: number, changes: Partial<Omit<Indicator, 'id'>> = {}): Indicator {
  return indicatorSchema.parse({
    id,
    code: `CT-${id}`,
    groupId: 1,
    name: { vi: `Chỉ tiêu ${id}` },
    unit: 'percent',
    scale: null,
    counter: null,
    direction: 'higherIsBetter',
    accumulation: 'pointInTime',
    decimals: 2,
    numeratorId: null,
    denominatorId: null,
    leadOrganisationId: null,
    utilityGroup: null,
    thresholds: null,
    note: null,
    ...changes,
  });
}

/** The value of an indicator, as text; of the province in the first half unless said otherwise. */
export function buildMeasurement(
  indicatorId: number,
  value: string | null,
  place: { readonly periodId?: number; readonly organisationId?: number; readonly outOf?: number } = {},
): Measurement {
  return measurementSchema.parse({
    indicatorId,
    periodId: place.periodId ?? firstHalf.id,
    organisationId: place.organisationId ?? province.id,
    figure: value === null ? null : figure(value),
    noDataReason: value === null ? 'notReported' : null,
    numerator: null,
    denominator: null,
    outOf: place.outOf ?? null,
    state: 'accepted',
    detail: null,
  });
}

export function buildTarget(
  indicatorId: number,
  value: string,
  changes: {
    readonly periodId?: number;
    readonly effectiveDate?: string;
    readonly organisationId?: number;
  } = {},
): Target {
  return targetSchema.parse({
    id: 1,
    indicatorId,
    periodId: changes.periodId ?? firstHalf.id,
    organisationId: changes.organisationId ?? province.id,
    figure: figure(value),
    baseline: null,
    effectiveDate: changes.effectiveDate ?? '2026-01-01',
    document: null,
    basis: 'stated',
    basisNote: null,
  });
}

const name = { vi: 'Tỉnh Minh họa' };

const settings = workspaceSettingsSchema.parse({
  provinceName: name,
  programmeName: { vi: 'Đề án 06' },
  programmeTitle: null,
  committeeName: { vi: 'Ban Chỉ đạo' },
  isIllustrative: false,
  thresholds: { near: 0.9 },
  silentAfterDays: 30,
});

const documentSettings = documentSettingsSchema.parse({
  superiorBody: name,
  issuingBody: name,
  symbol: 'BC-BCĐ',
  place: name,
  signerCapacity: name,
  signerTitle: name,
  signerOffice: null,
  signerName: null,
  recipients: [],
  archiveNote: { vi: 'Lưu: VT.' },
});

/** Facts of an otherwise empty province; `changes` are laid over them. */
export function buildFacts(changes: Partial<Facts> = {}): Facts {
  return {
    settings,
    documentSettings,
    period: firstHalf,
    newestChangeDay: null,
    previousPeriod: null,
    samePeriodLastYear: null,
    targetPeriods: [firstHalf, wholeYear],
    province,
    organisations: [],
    groups: [indicatorGroupSchema.parse({ id: 1, code: 'nhom', name: { vi: 'Nhóm' } })],
    indicators: [],
    measurements: [],
    targets: [],
    tasks: [],
    reportedTotals: [],
    statements: [],
    narratives: [],
    sources: [],
    ...changes,
  };
}
