import { listChangeLog, listRowChanges, readLoggedRow } from './change-log.ts';
import type { ReadableDb } from './database.ts';
import { listIndicatorGroups, listIndicators } from './repositories/indicator-repository.ts';
import { listMeasurements } from './repositories/measurement-repository.ts';
import { listNarratives } from './repositories/narrative-repository.ts';
import { findProvince, listOrganisations } from './repositories/organisation-repository.ts';
import { listPeriods } from './repositories/period-repository.ts';
import { listReportedTotals } from './repositories/reported-total-repository.ts';
import {
  getDefaultPeriodCode,
  getDocumentSettings,
  getWorkspaceSettings,
} from './repositories/setting-repository.ts';
import { listSources } from './repositories/source-repository.ts';
import { listStatements } from './repositories/statement-repository.ts';
import { listTargets } from './repositories/target-repository.ts';
import { listTasks } from './repositories/task-repository.ts';
import { unreadableAt } from './stored-value.ts';

/**
 * Reads every record of a workspace as a page would, in steps short enough to let others have their turn in
 * between. Fails with `storage/corrupt` naming the first place that is not what this program writes.
 */
export function* readEverything(db: ReadableDb): Generator<undefined, void> {
  readWhatEveryPageNeeds(db);
  yield;
  listSources(db);
  listTasks(db);
  yield;
  yield* readPeriods(db);
  yield* readHistory(db);
}

function readWhatEveryPageNeeds(db: ReadableDb): void {
  getWorkspaceSettings(db);
  getDocumentSettings(db);
  getDefaultPeriodCode(db);
  listIndicatorGroups(db);
  listIndicators(db);
  if (findProvince(listOrganisations(db)) === undefined) throw unreadableAt('organisation');
}

function* readPeriods(db: ReadableDb): Generator<undefined, void> {
  const units = listOrganisations(db).map(({ id }) => id);
  for (const { id } of listPeriods(db)) {
    listMeasurements(db, [id], units);
    yield;
    listTargets(db, [id], units);
    listReportedTotals(db, id);
    listStatements(db, id);
    listNarratives(db, id);
    yield;
  }
}

function* readHistory(db: ReadableDb): Generator<undefined, void> {
  for (const { sequence } of listChangeLog(db, Number.MAX_SAFE_INTEGER)) {
    for (const change of listRowChanges(db, sequence)) {
      for (const text of [change.key, change.before, change.after]) {
        if (text !== null) readLoggedRow(change, text);
      }
    }
    yield;
  }
}
