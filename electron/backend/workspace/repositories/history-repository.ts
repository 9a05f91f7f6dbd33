import { type Figure, figureSchema } from '#core/domain/figure.ts';
import type { IndicatorId, OrganisationId, PeriodId } from '#core/domain/identifiers.ts';
import { type CountedFrom, measurementStates } from '#core/domain/measurement.ts';
import { isCounted } from '#core/rules/counted-state.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import { requireStored } from '../stored-value.ts';

/** Periods in which anything was measured, "no data" included. */
export function listMeasuredPeriodIds(db: ReadableDb): ReadonlySet<PeriodId> {
  // One probe of the primary key for each period instead of a walk over every measurement.
  const select = query
    .selectFrom('period')
    .select('id')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('measurement')
          .select('measurement.indicator_id')
          .whereRef('measurement.period_id', '=', 'period.id'),
      ),
    );
  return new Set(db.all(select).map((row) => row.id));
}

type Course = {
  readonly indicatorId: IndicatorId;
  readonly organisationId: OrganisationId;
  readonly periodIds: readonly PeriodId[];
  readonly countedFrom: CountedFrom;
};

/** Figures that count, of one indicator of one unit by period; a period without a figure is not in the map. */
export function readCourse(db: ReadableDb, course: Course): ReadonlyMap<PeriodId, Figure> {
  const rows = db.all(
    query
      .selectFrom('measurement')
      .select(['period_id', 'value', 'decimals', 'comparator'])
      .where('period_id', 'in', [...course.periodIds])
      .where('organisation_id', '=', course.organisationId)
      .where('indicator_id', '=', course.indicatorId)
      .where(
        'state',
        'in',
        measurementStates.filter((it) => isCounted(it, course.countedFrom)),
      ),
  );
  const figures = rows.flatMap(({ period_id: id, value, decimals, comparator }) => {
    if (value === null || decimals === null || comparator === null) return [];
    const place = `measurement ${id} ${course.organisationId} ${course.indicatorId}`;
    return [[id, requireStored(figureSchema, place, { value, decimals, comparator })] as const];
  });
  return new Map(figures);
}
