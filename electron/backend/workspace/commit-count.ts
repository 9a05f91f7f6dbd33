import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ports } from '#backend/ports.ts';
import { listBackups } from './backup-file.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import { readSeal } from './seal-file.ts';
import { partialMark } from './workspace-paths.ts';

type CountPorts = Pick<Ports, 'stateFolder' | 'logger' | 'randomName'>;

/** From this schema on commits are counted. */
export const countingSchema = 2;

const mirrorSchema = z.object({ workspace: z.string(), commits: z.int().min(0) });

/** Number of the newest commit in the file; 0 where none was counted yet. */
export function lastCommit(db: ReadableDb): number {
  const newest = query.selectFrom('change_log').select(({ fn }) => fn.max('commit_number').as('number'));
  return db.findOne(newest)?.number ?? 0;
}

/**
 * The highest number that anything beside the file has seen of this workspace: the state of the program, the
 * backups, the seal. A file that counts less has lost its newest entries, or an older copy took its place; SQLite
 * itself takes a log that was cut off for one that ends there.
 */
export function knownCommits(folder: string, db: ReadableDb, ports: Pick<Ports, 'stateFolder'>): number {
  const workspace = identify(db);
  if (workspace === undefined) return 0;
  const mirror = ports.stateFolder === null ? null : readMirror(folder, workspace, ports.stateFolder);
  const ofBackups = listBackups(folder).map(({ manifest }) => manifest);
  const records = [...ofBackups, readSeal(folder)].filter((it) => it?.workspace === workspace);
  return Math.max(0, mirror ?? 0, ...records.map((it) => it?.commits ?? 0));
}

/**
 * What tells one workspace from another under the same name: the id of its first entry, which no restore changes.
 * Undefined where there is no entry yet.
 */
export function identify(db: ReadableDb): string | undefined {
  const first = query.selectFrom('change_log').select('batch').orderBy('sequence').limit(1);
  return db.findOne(first)?.batch;
}

/**
 * Keeps the number outside the workspace. It is written after the commit, so it never runs ahead of the file, and
 * not waited for: one that is lost only makes the check weaker. Never fails.
 */
export function rememberCommits(folder: string, db: ReadableDb, ports: CountPorts): void {
  // One that is still being made gets its folder later.
  if (ports.stateFolder === null || folder.includes(partialMark)) return;
  try {
    const workspace = identify(db);
    const file = mirrorFile(folder, ports.stateFolder);
    mkdirSync(ports.stateFolder, { recursive: true, mode: 0o700 });
    if (workspace !== undefined) writeMirror(file, { workspace, commits: lastCommit(db) }, ports);
  } catch (error) {
    ports.logger.error('The number of the newest commit could not be remembered.', error);
  }
}

function writeMirror(file: string, mirror: z.infer<typeof mirrorSchema>, ports: CountPorts): void {
  const partial = `${file}${partialMark}${ports.randomName()}`;
  try {
    writeFileSync(partial, JSON.stringify(mirror), { mode: 0o600 });
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Null too where the file is torn or speaks of another workspace that stood here. */
function readMirror(folder: string, workspace: string, stateFolder: string): number | null {
  try {
    const mirror = mirrorSchema.parse(JSON.parse(readFileSync(mirrorFile(folder, stateFolder), 'utf8')));
    return mirror.workspace === workspace ? mirror.commits : null;
  } catch {
    return null;
  }
}

/** One file for each place: a copy of a workspace in another folder counts for itself. */
function mirrorFile(folder: string, stateFolder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return join(stateFolder, `${name}.json`);
}
