import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { type AppError, appError } from '#core/error/app-error.ts';
import { copyPrivately } from '#backend/files/private-files.ts';
import type { Ports } from '#backend/ports.ts';
import { checkHeader, requireKnownVersion } from './file-header.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { hasSchemaOfItsVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import {
  openForReading,
  openPrivateCopy,
  passesQuickCheck,
  readUserVersion,
  vacuumInto,
} from './sqlite-file.ts';
import type { ViewedWorkspace } from './workspace.ts';
import { journalOf, workspacePaths } from './workspace-paths.ts';
import { makeViewFolder, viewedFile, type ViewFolder } from './view-folder.ts';

/**
 * Opens a private copy of a workspace that another process holds, or that nobody may write to. The workspace
 * itself is not changed and gains no files. The copy goes when it is closed.
 */
export function viewWorkspace(
  folder: string,
  ports: Pick<Ports, 'temporaryFolder'>,
  reason: AppError,
): ViewedWorkspace {
  const { file } = workspacePaths(folder);
  return withStorageErrors(file, () => {
    const place = makeViewFolder(ports.temporaryFolder);
    try {
      const copy = join(place.folder, viewedFile);
      copyWhole(file, copy);
      prepareCopy(copy, file);
      return viewOf(folder, copy, place, reason);
    } catch (error) {
      place.remove();
      throw error;
    }
  });
}

function viewOf(folder: string, copy: string, place: ViewFolder, reason: AppError): ViewedWorkspace {
  const db = openForReading(copy);
  return {
    access: 'view',
    folder,
    file: copy,
    db,
    reason,
    close: () => {
      db.close();
      place.remove();
    },
  };
}

/**
 * A WAL file in a folder without write permission cannot be opened, and opening it elsewhere would leave side
 * files there. Without the index file (-shm) no program has it open, so its bytes can be copied.
 */
export function copyWhole(file: string, copy: string): void {
  if (existsSync(`${file}-shm`) && canVacuumFrom(file, copy)) return;
  rmSync(copy, { force: true });
  copyPrivately(file, copy);
  for (const [log, ofCopy] of [
    [`${file}-wal`, `${copy}-wal`],
    [journalOf(file), journalOf(copy)],
  ] as const) {
    if (existsSync(log)) copyPrivately(log, ofCopy);
  }
}

function canVacuumFrom(file: string, copy: string): boolean {
  try {
    vacuumFrom(file, copy);
    return true;
  } catch (error) {
    if (error instanceof BetterSqlite.SqliteError && isUnopenable(error.code)) return false;
    throw error;
  }
}

function vacuumFrom(file: string, copy: string): void {
  const reader = openForReading(file);
  try {
    vacuumInto(reader, copy);
  } finally {
    reader.close();
  }
}

function isUnopenable(code: string): boolean {
  return code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY');
}

/** Checks the copy and brings it to the schema of this program, so that readers know one schema only. */
function prepareCopy(copy: string, file: string): void {
  checkHeader(copy, file);
  const db = openPrivateCopy(copy);
  try {
    requireKnownVersion(readUserVersion(db), file);
    const isSound = hasSchemaOfItsVersion(db, migrations) && passesQuickCheck(db);
    if (!isSound) throw appError('storage/corrupt', { path: file });
    migrate(db, migrations);
  } finally {
    db.close();
  }
}
