import { existsSync, statSync } from 'node:fs';
import { AppError, appError } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import { writeBackup } from './backup.ts';
import type { Database } from './database.ts';
import { type Place, rememberPlace } from './file-in-place.ts';
import { checkHeader, requireKnownVersion } from './file-header.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { keepReplaced } from './keep-replaced.ts';
import { probe } from './probe-file.ts';
import { checkpoint, openForWriting, passesQuickCheck, readUserVersion } from './sqlite-file.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { viewWorkspace } from './view-workspace.ts';
import type { Workspace, WritableWorkspace } from './workspace.ts';
import { workspacePaths } from './workspace-paths.ts';
import { acquireWriterLock, requireNotHeldHere, type WriterLock } from './writer-lock.ts';

/** Up to this size a file is checked while the user waits: about a twentieth of a second. */
const checkedAtOnceBytes = 8 * 1024 * 1024;

/**
 * Opens a workspace for writing. Fails with `storage/missing`, `/corrupt`, `/foreign`, `/from-future`,
 * `/busy`, `/read-only` or `/full`; a damaged, foreign or newer file keeps every byte.
 */
export function openWorkspace(folder: string, ports: Ports): WritableWorkspace {
  const { file } = workspacePaths(folder);
  return withStorageErrors(file, () => {
    if (!existsSync(file)) throw appError('storage/missing', { path: folder });
    requireNotHeldHere(folder);
    checkHeader(file);
    const lock = acquireWriterLock(folder, ports);
    try {
      return openLocked(folder, lock, ports);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/** Opens a workspace for writing, or a copy to look at where another holds it or nobody may write. */
export function openWorkspaceOrView(folder: string, ports: Ports): Workspace {
  try {
    return openWorkspace(folder, ports);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'storage/busy' && error.code !== 'storage/read-only') throw error;
    return viewWorkspace(folder, ports, error);
  }
}

/** Opens the file of a workspace whose lock is held and whose header was checked. */
export function openLocked(folder: string, lock: WriterLock, ports: Ports): WritableWorkspace {
  const { file } = workspacePaths(folder);
  removeLeftovers(folder);
  const isCheckedAtOnce = statSync(file).size < checkedAtOnceBytes;
  probe(file, ports, { isChecked: isCheckedAtOnce });
  const place = rememberPlace(folder);
  const writer = openForWriting(file);
  try {
    writer.guardCommits(place.requireFile);
    const checkLater = isCheckedAtOnce ? null : laterCheck(writer, file);
    const close = () => {
      withStorageErrors(file, () => closeWriter(workspace));
    };
    const workspace: WritableWorkspace = {
      access: 'write',
      folder,
      file,
      db: writer,
      ports,
      writer,
      lock,
      place,
      checkLater,
      close,
    };
    bringUpToDate(workspace);
    return workspace;
  } catch (error) {
    writer.close();
    throw error;
  }
}

function laterCheck(writer: Database, file: string): () => void {
  return () => {
    withStorageErrors(file, () => {
      if (!passesQuickCheck(writer)) throw appError('storage/corrupt', { path: file });
    });
  };
}

function closeWriter(workspace: WritableWorkspace): void {
  const { writer, lock, place } = workspace;
  try {
    if (!writer.connection.open) return;
    if (isInPlace(place)) checkpoint(writer);
    else keepReplaced(workspace);
  } finally {
    writer.close();
    lock.release();
  }
}

function bringUpToDate(workspace: WritableWorkspace): void {
  const { writer } = workspace;
  const version = readUserVersion(writer);
  requireKnownVersion(version, workspacePaths(workspace.folder).file);
  if (pendingMigrations(version, migrations).length === 0) return;
  writeBackup(workspace, 'beforeMigration');
  migrate(writer, migrations);
}

function isInPlace(place: Place): boolean {
  try {
    place.requireFile();
    return true;
  } catch {
    // Gone, replaced, or on a disk that does not answer: in each case not to be trusted with a step.
    return false;
  }
}
