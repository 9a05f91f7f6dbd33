import type { ProcedureInput, ProcedureOutput } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import type { ReadableDb } from '#backend/workspace/database.ts';
import {
  countRecordsOf,
  listIndicatorGroups,
  listIndicators,
} from '#backend/workspace/repositories/indicator-repository.ts';
import { listMeasurements } from '#backend/workspace/repositories/measurement-repository.ts';
import { listOrganisations } from '#backend/workspace/repositories/organisation-repository.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import {
  getDocumentSettings,
  getWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import { listSources } from '#backend/workspace/repositories/source-repository.ts';
import { findTask } from '#backend/workspace/repositories/task-repository.ts';
import { listTargetsOf } from '#backend/workspace/repositories/target-repository.ts';

/** Everything that forms choose from. */
export function getCatalogue(db: ReadableDb): ProcedureOutput<'catalogue.get'> {
  return {
    organisations: [...listOrganisations(db)],
    periods: [...listPeriods(db)],
    groups: [...listIndicatorGroups(db)],
    indicators: [...listIndicators(db)],
    sources: [...listSources(db)],
    settings: getWorkspaceSettings(db),
    documentSettings: getDocumentSettings(db),
  };
}

/** Measurements of one unit in one period, by indicator. */
export function listUnitMeasurements(
  { periodId, organisationId }: ProcedureInput<'measurement.list'>,
  db: ReadableDb,
): ProcedureOutput<'measurement.list'> {
  return { measurements: [...listMeasurements(db, [periodId], [organisationId])] };
}

/** Every target of one indicator for one unit. */
export function listIndicatorTargets(
  { indicatorId, organisationId }: ProcedureInput<'target.list'>,
  db: ReadableDb,
): ProcedureOutput<'target.list'> {
  return { targets: [...listTargetsOf(db, indicatorId, organisationId)] };
}

/** What goes with an indicator that is removed; none of one that is not there. */
export function countIndicatorRecords(
  { id }: ProcedureInput<'indicator.countRecords'>,
  db: ReadableDb,
): ProcedureOutput<'indicator.countRecords'> {
  return { results: countRecordsOf(db, 'measurement', id), plans: countRecordsOf(db, 'target', id) };
}

/** A task as it is stored. Fails with `gone`. */
export function getTask({ id }: ProcedureInput<'task.get'>, db: ReadableDb): ProcedureOutput<'task.get'> {
  const task = findTask(db, id);
  if (task === null) throw appError('gone', {});
  return { task };
}
