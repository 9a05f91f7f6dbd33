import type { Insertable, Selectable } from 'kysely';
import { comparators } from '#core/domain/figure.ts';
import type { IndicatorId, OrganisationId, PeriodId } from '#core/domain/identifiers.ts';
import {
  type Measurement,
  type MeasurementDetail,
  measurementDetailSchema,
  measurementStates,
  noDataReasons,
} from '#core/domain/measurement.ts';
import type { ReadableDb, SqlValue } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { MeasurementDetailTable, MeasurementTable } from '../schema.ts';
import { toStoredJsonOrNull, toStoredTextOrNull } from '../stored-text.ts';
import { parseStoredJson, requireStored, unreadableAt } from '../stored-value.ts';

export type MeasurementRow = Selectable<MeasurementTable>;
export type MeasurementDetailRow = Selectable<MeasurementDetailTable>;
type Key = Pick<MeasurementRow, 'period_id' | 'organisation_id' | 'indicator_id'>;

/** A row as an array, in the order of `columns`. */
type MeasurementTuple = readonly [
  PeriodId,
  OrganisationId,
  IndicatorId,
  MeasurementRow['value'],
  MeasurementRow['decimals'],
  MeasurementRow['comparator'],
  MeasurementRow['no_data_reason'],
  MeasurementRow['numerator'],
  MeasurementRow['denominator'],
  MeasurementRow['out_of'],
  MeasurementRow['state'],
];
const columns = [
  'period_id',
  'organisation_id',
  'indicator_id',
  'value',
  'decimals',
  'comparator',
  'no_data_reason',
  'numerator',
  'denominator',
  'out_of',
  'state',
] as const;

/** Measurements of these periods and units, by period, unit and indicator. */
export function listMeasurements(
  db: ReadableDb,
  periodIds: readonly PeriodId[],
  organisationIds: readonly OrganisationId[],
): readonly Measurement[] {
  const select = query
    .selectFrom('measurement')
    .select(columns)
    .where('period_id', 'in', [...periodIds])
    .where('organisation_id', 'in', [...organisationIds])
    .orderBy('period_id')
    .orderBy('organisation_id')
    .orderBy('indicator_id');
  const details = readDetails(db, periodIds, organisationIds);
  const hasDetails = details.size > 0;
  return db.allAsArrays(select).map((row) => {
    // In the order of `columns`, which begin with the key.
    const [period, organisation, indicator] = row as unknown as MeasurementTuple;
    const detail = hasDetails ? details.get(detailKey(period, organisation, indicator)) : null;
    return toMeasurement(row, detail ?? null);
  });
}

/** Units with a measurement in one of these periods. */
export function listMeasuredOrganisationIds(
  db: ReadableDb,
  periodIds: readonly PeriodId[],
): readonly OrganisationId[] {
  // One probe of the primary key for each unit and period instead of a walk over every measurement.
  const select = query
    .selectFrom('organisation')
    .select('id')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('measurement')
          .select('measurement.indicator_id')
          .whereRef('measurement.organisation_id', '=', 'organisation.id')
          .where('measurement.period_id', 'in', [...periodIds]),
      ),
    )
    .orderBy('id');
  return db.all(select).map((row) => row.id);
}

/** The measurement of this indicator, period and unit, by its key alone. */
export function findMeasurement(
  db: ReadableDb,
  { indicatorId, periodId, organisationId }: Pick<Measurement, 'indicatorId' | 'periodId' | 'organisationId'>,
): Measurement | null {
  const [row] = db.allAsArrays(
    query
      .selectFrom('measurement')
      .select(columns)
      .where('period_id', '=', periodId)
      .where('organisation_id', '=', organisationId)
      .where('indicator_id', '=', indicatorId),
  );
  if (row === undefined) return null;
  const detail = db.findOne(
    query
      .selectFrom('measurement_detail')
      .selectAll()
      .where('period_id', '=', periodId)
      .where('organisation_id', '=', organisationId)
      .where('indicator_id', '=', indicatorId),
  );
  return toMeasurement(row, detail === undefined ? null : toDetail(detail));
}

/** Adds a measurement that is known to be new, as a load does. */
export function insertMeasurement(tx: CommandTransaction, measurement: Measurement): void {
  tx.insert('measurement', toMeasurementRow(measurement));
  if (measurement.detail !== null) {
    tx.insert('measurement_detail', toDetailRow(keyOf(measurement), measurement.detail));
  }
}

/** Puts a measurement in the place of the one with the same period, unit and indicator. */
export function saveMeasurement(tx: CommandTransaction, measurement: Measurement): void {
  const key = keyOf(measurement);
  tx.put('measurement', key, toMeasurementRow(measurement));
  if (measurement.detail === null) tx.remove('measurement_detail', key);
  else tx.put('measurement_detail', key, toDetailRow(key, measurement.detail));
}

export function removeMeasurement(tx: CommandTransaction, measurement: Measurement): void {
  const key = keyOf(measurement);
  tx.remove('measurement_detail', key);
  tx.remove('measurement', key);
}

function keyOf({ periodId, organisationId, indicatorId }: Measurement): Key {
  return { period_id: periodId, organisation_id: organisationId, indicator_id: indicatorId };
}

function readDetails(
  db: ReadableDb,
  periodIds: readonly PeriodId[],
  organisationIds: readonly OrganisationId[],
): ReadonlyMap<string, MeasurementDetail> {
  const rows = db.all(
    query
      .selectFrom('measurement_detail')
      .selectAll()
      .where('period_id', 'in', [...periodIds])
      .where('organisation_id', 'in', [...organisationIds]),
  );
  return new Map(
    rows.map((row) => [detailKey(row.period_id, row.organisation_id, row.indicator_id), toDetail(row)]),
  );
}

function detailKey(periodId: PeriodId, organisationId: OrganisationId, indicatorId: IndicatorId): string {
  return `${periodId}/${organisationId}/${indicatorId}`;
}

function toMeasurement(row: readonly SqlValue[], detail: MeasurementDetail | null): Measurement {
  if (!isMeasurement(row)) throw unreadableAt(`measurement ${row.slice(0, 3).join(' ')}`);
  const tuple = row;
  const [periodId, organisationId, indicatorId, value, decimals, comparator, noDataReason] = tuple;
  const hasFigure = value !== null && decimals !== null && comparator !== null;
  return {
    indicatorId,
    periodId,
    organisationId,
    figure: hasFigure ? { value, decimals, comparator } : null,
    noDataReason,
    numerator: tuple[7],
    denominator: tuple[8],
    outOf: tuple[9],
    state: tuple[10],
    detail,
  };
}

const comparatorsOrNull = new Set<unknown>([...comparators, null]);
const reasonsOrNull = new Set<unknown>([...noDataReasons, null]);
const states = new Set<unknown>(measurementStates);

/**
 * True where the columns, selected in the order of the tuple, are what this program writes. By hand: a situation
 * reads tens of thousands of them, for which a schema takes as long as SQLite itself.
 */
function isMeasurement(row: readonly unknown[]): row is MeasurementTuple {
  const [periodId, organisationId, indicatorId, value, decimals, comparator, reason, ...rest] = row;
  const [numerator, denominator, outOf, state] = rest;
  const hasFigure = typeof value === 'number';
  return (
    [periodId, organisationId, indicatorId].every(Number.isInteger) &&
    [value, numerator, denominator, outOf].every(isNumberOrNull) &&
    (hasFigure ? isDecimals(decimals) && comparator !== null : decimals === null && comparator === null) &&
    hasFigure === (reason === null) &&
    comparatorsOrNull.has(comparator) &&
    reasonsOrNull.has(reason) &&
    states.has(state)
  );
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isDecimals(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6;
}

function toMeasurementRow(it: Measurement): Insertable<MeasurementTable> {
  return {
    ...keyOf(it),
    value: it.figure?.value ?? null,
    decimals: it.figure?.decimals ?? null,
    comparator: it.figure?.comparator ?? null,
    no_data_reason: it.noDataReason,
    numerator: it.numerator,
    denominator: it.denominator,
    out_of: it.outOf,
    state: it.state,
  };
}

function toDetail(row: MeasurementDetailRow): MeasurementDetail {
  return requireStored(
    measurementDetailSchema,
    `measurement_detail ${row.period_id} ${row.organisation_id} ${row.indicator_id}`,
    {
      textAsReported: row.text_as_reported,
      qualitative: parseStoredJson(row.qualitative),
      reportedChange: parseStoredJson(row.reported_change),
      assessment: row.assessment,
      valuePeriod: row.value_period,
      note: parseStoredJson(row.note),
      cause: parseStoredJson(row.cause),
      solution: parseStoredJson(row.solution),
      quote: parseStoredJson(row.quote),
      sourceId: row.source_id,
    },
  );
}

function toDetailRow(key: Key, detail: MeasurementDetail): Insertable<MeasurementDetailTable> {
  return {
    ...key,
    text_as_reported: toStoredTextOrNull(detail.textAsReported, 'measurement.textAsReported'),
    qualitative: toStoredJsonOrNull(detail.qualitative, 'measurement.qualitative'),
    reported_change: toStoredJsonOrNull(detail.reportedChange, 'measurement.reportedChange'),
    assessment: detail.assessment,
    value_period: toStoredTextOrNull(detail.valuePeriod, 'measurement.valuePeriod'),
    note: toStoredJsonOrNull(detail.note, 'measurement.note'),
    cause: toStoredJsonOrNull(detail.cause, 'measurement.cause'),
    solution: toStoredJsonOrNull(detail.solution, 'measurement.solution'),
    quote: toStoredJsonOrNull(detail.quote, 'measurement.quote'),
    source_id: detail.sourceId,
  };
}
