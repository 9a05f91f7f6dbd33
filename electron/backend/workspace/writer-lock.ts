import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { z } from 'zod';
import { type AppError, appError } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { isPlainFile } from './own-files.ts';
import { holdExclusively } from './sqlite-file.ts';
import { workspacePaths } from './workspace-paths.ts';

/** The right to write to a workspace. The system frees it when the process ends, however it ends. */
export type WriterLock = { readonly release: () => void };

type LockPorts = Pick<Ports, 'now' | 'seat' | 'logger'>;

const holderSchema = z.object({ user: z.string(), host: z.string(), since: z.string() });

const holderAttempts = 8;
const holderPauseMs = 40;

/** Folders whose lock this process holds. Their files must not be opened except through SQLite. */
const heldFolders = new Set<string>();

/**
 * Takes the one writer's place of a workspace. Fails with `storage/busy` naming who holds it, or with
 * `storage/read-only` where nobody may write.
 */
export function acquireWriterLock(folder: string, ports: LockPorts): WriterLock {
  const paths = workspacePaths(folder);
  return withStorageErrors(folder, () => {
    if (existsSync(paths.lock) && !isPlainFile(paths.lock))
      throw appError('storage/path', { path: paths.lock });
    for (const path of [folder, paths.file, paths.lock]) requireWritable(path);
    const realFolder = realpathSync(folder);
    const hold = holdOrSayWho(folder, paths.lock);
    heldFolders.add(realFolder);
    writeHolder(paths.holder, ports);
    return {
      release: () => {
        if (!heldFolders.delete(realFolder)) return;
        rmSync(paths.holder, { force: true });
        hold.release();
      },
    };
  });
}

/** True where nobody holds the writer's place; it is asked without leaving a name there. */
export function isWriterFree(folder: string): boolean {
  const { lock } = workspacePaths(folder);
  try {
    if (!existsSync(lock)) return existsSync(workspacePaths(folder).file);
    holdExclusively(lock).release();
    return true;
  } catch {
    // Held, or on a disk that is away: either way nothing can be offered.
    return false;
  }
}

/** Fails with `storage/busy` where this very process has the workspace open. */
export function requireNotHeldHere(folder: string): void {
  if (!heldFolders.has(realpathSync(folder))) return;
  throw heldBy(folder);
}

function holdOrSayWho(folder: string, lockFile: string): WriterLock {
  try {
    return holdExclusively(lockFile);
  } catch (error) {
    if (!(error instanceof BetterSqlite.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    throw heldBy(folder, error);
  }
}

/** The lock itself is the truth; this file only puts a name to it. */
function writeHolder(file: string, { now, seat, logger }: LockPorts): void {
  try {
    // A link or a pipe under this name goes; what it leads to is not ours to write to.
    rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify({ user: seat.user, host: seat.host, since: now().toISOString() }), {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (error) {
    logger.error(`The holder of the lock could not be written to "${file}".`, error);
  }
}

/** Half written or gone again: the lock is held all the same, only the name is not known. */
function heldBy(folder: string, cause?: unknown): AppError {
  const holder = readHolderSoon(folder);
  if (holder === null) return appError('storage/held', { path: folder }, { cause });
  return appError('storage/busy', { path: folder, ...holder }, { cause });
}

/** Whoever has just taken the lock writes the name a moment later. */
function readHolderSoon(folder: string): ReturnType<typeof readHolder> {
  for (let attempt = 1; ; attempt += 1) {
    const holder = readHolder(folder);
    if (holder !== null || attempt === holderAttempts) return holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, holderPauseMs);
  }
}

function readHolder(folder: string): { readonly holder: string; readonly since: string } | null {
  const file = workspacePaths(folder).holder;
  if (!isPlainFile(file)) return null;
  try {
    const text = readFileSync(file, 'utf8');
    const { user, host, since } = holderSchema.parse(JSON.parse(text));
    return { holder: `${user} (${host})`, since };
  } catch {
    return null;
  }
}

/** Asks by name: opening and closing a file here would drop the locks that this process holds on it. */
function requireWritable(path: string): void {
  if (existsSync(path)) accessSync(path, constants.W_OK);
}
