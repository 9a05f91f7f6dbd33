import { existsSync, statSync } from 'node:fs';
import { AppError, appError, type ErrorCode } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import { writeBackup } from './backup.ts';
import { lastCommit, rememberCommits } from './commit-count.ts';
import { type Place, rememberPlace } from './file-in-place.ts';
import { checkHeader, requireKnownVersion } from './file-header.ts';
import { closeUnchanged } from './keep-damaged.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { keepReplaced } from './keep-replaced.ts';
import { requireOwnFiles } from './own-files.ts';
import { probe } from './probe-file.ts';
import { query } from './query.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { type FoundState, judgeState, readState, sealClosedFile } from './seal.ts';
import { checkpoint, openForWriting, readUserVersion } from './sqlite-file.ts';
import { passedCheck, runCheck } from './state-checks.ts';
import { viewWorkspace } from './view-workspace.ts';
import type { Workspace, WritableWorkspace } from './workspace.ts';
import { workspacePaths } from './workspace-paths.ts';
import { acquireWriterLock, requireNotHeldHere, type WriterLock } from './writer-lock.ts';

/** Up to this size a file is checked while the user waits: about a twentieth of a second. */
const checkedAtOnceBytes = 8 * 1024 * 1024;

/** `accepted`: somebody was told that the state is in doubt and goes on with it. */
export type Trust = 'checked' | 'accepted';

/** Reasons to show a copy that nothing can change: the user decides what becomes of the file. */
const viewable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'storage/busy',
  'storage/held',
  'storage/linked',
  'storage/read-only',
  'storage/altered',
  'storage/newest-missing',
]);

/**
 * Opens a workspace for writing. Fails with `storage/missing`, `/corrupt`, `/foreign`, `/from-future`, `/busy`,
 * `/read-only` or `/full`, and where its state is in doubt with `/altered` or `/newest-missing`; a damaged, foreign,
 * newer or doubtful file keeps every byte.
 */
export function openWorkspace(folder: string, ports: Ports, trust: Trust = 'checked'): WritableWorkspace {
  const { file } = workspacePaths(folder);
  return withStorageErrors(file, () => {
    if (!existsSync(file)) throw appError('storage/missing', { path: folder });
    requireNotHeldHere(folder);
    requireOwnFiles(folder);
    checkHeader(file);
    const lock = acquireWriterLock(folder, ports);
    try {
      return openLocked(folder, lock, ports, trust);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/** Opens a workspace for writing, or a copy to look at where it is held, read-only or in doubt. */
export function openWorkspaceOrView(folder: string, ports: Ports): Workspace {
  try {
    return openWorkspace(folder, ports);
  } catch (error) {
    if (!(error instanceof AppError) || !viewable.has(error.code)) throw error;
    return viewWorkspace(folder, ports, error);
  }
}

/** Opens the file of a workspace whose lock is held and whose header was checked. */
export function openLocked(
  folder: string,
  lock: WriterLock,
  ports: Ports,
  trust: Trust = 'checked',
): WritableWorkspace {
  const { file } = workspacePaths(folder);
  removeLeftovers(folder);
  const isSmall = statSync(file).size < checkedAtOnceBytes;
  const state = probe(file, ports, { isChecked: isSmall }, (db) => readState(folder, db, ports));
  const begin = trust === 'accepted' ? () => passedCheck : judgeState(folder, state, { isSmall });
  const place = rememberPlace(folder);
  const writer = openForWriting(file);
  try {
    writer.guardCommits(place.requireFile);
    const workspace: WritableWorkspace = {
      access: 'write',
      folder,
      file,
      db: writer,
      ports,
      writer,
      lock,
      place,
      check: begin(writer),
      close: () => {
        withStorageErrors(file, () => closeWriter(workspace));
      },
    };
    bringUpToDate(workspace);
    if (trust === 'accepted') enterAcceptance(workspace, state);
    rememberCommits(folder, writer, ports);
    return workspace;
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Leaves a file whose state came into doubt while it was open; nothing more is written to it. */
export function leaveInDoubt({ folder, file, writer, lock, ports }: WritableWorkspace): void {
  try {
    const state = readState(folder, writer, ports);
    writer.hold?.endReading();
    closeUnchanged(writer, file);
    sealClosedFile(folder, state, 'damaged', ports);
  } finally {
    writer.close();
    lock.release();
  }
}

function closeWriter(workspace: WritableWorkspace): void {
  const { writer, lock, place } = workspace;
  try {
    if (!writer.connection.open) return;
    if (isInPlace(place)) closeAndSeal(workspace);
    else keepReplaced(workspace);
  } finally {
    writer.close();
    lock.release();
  }
}

function closeAndSeal({ folder, writer, ports, check }: WritableWorkspace): void {
  const verdict = check.isShort ? runCheck(check) : check.verdict();
  const state = readState(folder, writer, ports);
  const isWhole = checkpoint(writer);
  writer.close();
  sealClosedFile(folder, state, isWhole ? verdict : 'unknown', ports);
}

/** The number after every one that is known keeps the doubt from coming back. */
function enterAcceptance({ writer, ports }: WritableWorkspace, { known }: FoundState): void {
  writer.run(
    query.insertInto('change_log').values({
      at: ports.now().toISOString(),
      who: `${ports.seat.user} (${ports.seat.host})`,
      procedure: 'workspace.accept',
      batch: ports.newUid(),
      commit_number: Math.max(lastCommit(writer), known) + 1,
      summary: JSON.stringify({ rows: {} }),
    }),
  );
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
