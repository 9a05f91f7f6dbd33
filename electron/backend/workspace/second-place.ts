import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { appError } from '#core/error/app-error.ts';
import {
  createPrivateFile,
  makePrivate,
  makePrivateFolder,
  privateFileMode,
} from '#backend/files/private-files.ts';
import { syncFile, syncFileSoon, syncFolder } from '#backend/files/sync-to-disk.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import type { Ports } from '#backend/ports.ts';
import { type Backup, listBackupsIn, manifestFile } from './backup-file.ts';
import { chooseKept } from './choose-kept.ts';
import { mapStorageError } from './map-storage-error.ts';
import { isPartialOf, partialMark } from './workspace-paths.ts';

/** Where each backup is written a second time: a stick or a share, known by a mark that was left in its folder. */
export type SecondPlace = { readonly folder: string; readonly id: string };

const markName = 'p06-second-place.json';
const markSchema = z.object({ id: z.string().min(1).max(100) });

/** Leaves the mark in a folder, or takes the one that is there. Fails as `writeAtomically` does. */
export async function markSecondPlace(
  folder: string,
  { randomName }: Pick<Ports, 'randomName'>,
): Promise<SecondPlace> {
  const found = readMark(folder);
  if (found !== null) return { folder, id: found };
  const id = randomName();
  const bytes = Buffer.from(`${JSON.stringify({ id })}\n`);
  await writeAtomically({ file: join(folder, markName), bytes, randomName, mode: privateFileMode });
  return { folder, id };
}

/**
 * True where the very folder is there that was chosen. The place of a stick may be there without it, and the letter
 * of a drive may be that of another one.
 */
export function isThere({ folder, id }: SecondPlace): boolean {
  return readMark(folder) === id;
}

/** Backups of a workspace in the second place, the newest first. */
export function listSecondBackups(place: SecondPlace, workspaceFolder: string): readonly Backup[] {
  return isThere(place) ? listBackupsIn(folderOf(place, workspaceFolder)) : [];
}

/**
 * Writes a backup to the second place, where it gets its name once its bytes are on that disk and are those of the
 * backup; what age no longer keeps goes there too. Waits for the disk without holding up anything else. Fails with
 * `storage/missing` where the place is away, and as other writes do.
 */
export async function copyToSecondPlace(
  backup: Backup,
  { place, workspaceFolder, ports }: SecondCopy,
): Promise<void> {
  const folder = folderOf(place, workspaceFolder);
  const partial = join(folder, `backup${partialMark}${ports.randomName()}`);
  try {
    if (!isThere(place)) throw appError('storage/missing', { path: place.folder });
    makePrivateFolder(folder);
    removeLeftCopies(folder);
    await copySynced(backup, partial);
    if (!isThere(place)) throw appError('storage/missing', { path: place.folder });
    giveName(backup, { folder, partial });
  } catch (error) {
    for (const path of [partial, manifestFile(partial)]) removeQuietly(path);
    throw mapStorageError(error, place.folder);
  }
}

type SecondCopy = {
  readonly place: SecondPlace;
  readonly workspaceFolder: string;
  readonly ports: Pick<Ports, 'randomName'>;
};

async function copySynced({ file, manifest }: Backup, partial: string): Promise<void> {
  await copyFile(file, partial);
  makePrivate(partial);
  await syncFileSoon(partial);
  const hash = createHash('sha256');
  await pipeline(createReadStream(partial), hash);
  if (hash.digest('hex') !== manifest.sha256) throw appError('storage/device', { path: partial });
}

/** As beside the workspace: the manifest first, because a backup without one does not exist for the list. */
function giveName(
  { name, manifest }: Backup,
  { folder, partial }: { readonly folder: string; readonly partial: string },
): void {
  const file = join(folder, name);
  createPrivateFile(manifestFile(partial), `${JSON.stringify(manifest, null, 2)}\n`);
  syncFile(manifestFile(partial));
  renameSync(manifestFile(partial), manifestFile(file));
  renameSync(partial, file);
  syncFolder(folder);
  const all = listBackupsIn(folder);
  const kept = chooseKept(all);
  for (const old of all.filter((it) => it.name !== name && !kept.has(it.name))) {
    for (const path of [old.file, manifestFile(old.file)]) rmSync(path, { force: true });
  }
}

/** "dien-bien-1a2b3c4d": two workspaces of one name do not mix. */
function folderOf({ folder }: SecondPlace, workspaceFolder: string): string {
  const path = existsSync(workspaceFolder) ? realpathSync(workspaceFolder) : workspaceFolder;
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return join(folder, `${basename(workspaceFolder)}-${hash}`);
}

/** A stick that is pulled half way leaves a part behind. */
function removeLeftCopies(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isOurs = isPartialOf(name.replace(/\.json$/u, ''), 'backup');
    if (isOurs && lstatSync(path).isFile()) rmSync(path, { force: true });
  }
}

function readMark(folder: string): string | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, markName), 'utf8'))).id;
  } catch {
    // Away, or another folder by now: to be told as such, never a reason for anything else to fail.
    return null;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first failure is the one to report; the next copy removes what this one left.
  }
}
