import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SystemCall } from './system-calls.ts';

/** The content of files by their path in a folder. */
export type Files = ReadonlyMap<string, Buffer>;

/** What becomes of the writes that were not synced when the power goes. */
export const fates = ['lost', 'prefix', 'torn', 'scattered', 'kept'] as const;
export type Fate = (typeof fates)[number];

const sectorBytes = 512;

/** A change of bytes: a write, or a cut to a size. */
type Change = { readonly offset: number; readonly bytes: Buffer } | { readonly size: number };

/** A file apart from its names: what is on the disk for certain, and what only the system has so far. */
type Inode = { synced: Buffer; pending: Change[] };

/** One change of the names in a folder; without a file the name goes. */
type Naming = { readonly path: string; readonly inode: Inode | null };

/**
 * The files of one folder as the disk may have them at a moment of a trace. Nothing is certain but what was synced:
 * the bytes of a file by a sync of the file, its name by a sync of its folder. Names of one folder change in order.
 */
export class Disk {
  readonly #root: string;
  readonly #names = new Map<string, Inode>();
  readonly #syncedNames = new Map<string, Inode>();
  #namings: Naming[] = [];
  readonly #handles = new Map<number, { readonly inode: Inode; position: number }>();
  readonly #folders = new Map<number, string>();

  /** Starts from files that are whole on the disk. */
  constructor(root: string, files: Files) {
    this.#root = root;
    for (const [name, bytes] of files) {
      const path = join(root, name);
      const inode = { synced: bytes, pending: [] };
      this.#names.set(path, inode);
      this.#syncedNames.set(path, inode);
    }
  }

  apply(call: SystemCall): void {
    if (call.kind === 'open') this.#open(call.handle, call.path, call.flags);
    else if (call.kind === 'write') this.#write(call.handle, call.offset, call.bytes);
    else if (call.kind === 'truncate') this.#inodeOf(call.handle)?.pending.push({ size: call.size });
    else if (call.kind === 'sync') this.#sync(call.handle);
    else if (call.kind === 'remove') this.#name(call.path, null);
    else if (call.kind === 'rename') {
      const inode = this.#names.get(call.path);
      if (inode === undefined) {
        if (isUnder(call.path, this.#root)) throw new Error(`"${call.path}" is no file that was seen.`);
        return;
      }
      this.#name(call.to, inode);
      this.#name(call.path, null);
    }
  }

  /** The files as they would be found after a power cut. */
  cut(fate: Fate, random: () => number): Files {
    const names = new Map(this.#syncedNames);
    for (const { path, inode } of this.#namings.slice(0, survivors(this.#namings.length, fate, random))) {
      if (inode === null) names.delete(path);
      else names.set(path, inode);
    }
    return new Map(
      [...names].map(([path, inode]) => [relative(this.#root, path), contentAfter(inode, fate, random)]),
    );
  }

  #open(handle: number, path: string, flags: string): void {
    this.#handles.delete(handle);
    this.#folders.delete(handle);
    // The index of the log is made anew from the log after a crash, and is not written by calls.
    if (!isUnder(path, this.#root) || path.endsWith('-shm')) return;
    if (flags.includes('O_CREAT') && !this.#names.has(path))
      this.#name(path, { synced: Buffer.alloc(0), pending: [] });
    const inode = this.#names.get(path);
    if (inode === undefined) this.#folders.set(handle, path);
    else {
      if (flags.includes('O_TRUNC')) inode.pending.push({ size: 0 });
      this.#handles.set(handle, { inode, position: 0 });
    }
  }

  #write(handle: number, offset: number | null, bytes: Buffer): void {
    const open = this.#handles.get(handle);
    if (open === undefined) return;
    open.inode.pending.push({ offset: offset ?? open.position, bytes });
    if (offset === null) open.position += bytes.length;
  }

  #sync(handle: number): void {
    const inode = this.#inodeOf(handle);
    if (inode !== undefined) {
      inode.synced = withChanges(inode.synced, inode.pending);
      inode.pending = [];
    }
    const folder = this.#folders.get(handle);
    if (folder === undefined) return;
    for (const { path, inode: named } of this.#namings.filter((it) => dirname(it.path) === folder)) {
      if (named === null) this.#syncedNames.delete(path);
      else this.#syncedNames.set(path, named);
    }
    this.#namings = this.#namings.filter((it) => dirname(it.path) !== folder);
  }

  #name(path: string, inode: Inode | null): void {
    if (!isUnder(path, this.#root)) return;
    if (inode === null) this.#names.delete(path);
    else this.#names.set(path, inode);
    this.#namings.push({ path, inode });
  }

  #inodeOf(handle: number): Inode | undefined {
    return this.#handles.get(handle)?.inode;
  }
}

/** The files of a folder, in the order of their names. */
export function readFiles(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const plain = names.filter((name) => lstatSync(join(folder, name)).isFile());
  return new Map(plain.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Lays the files of a power cut into a folder that is there. */
export function layOut(files: Files, folder: string): void {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { mode: 0o600 });
  }
}

function contentAfter({ synced, pending }: Inode, fate: Fate, random: () => number): Buffer {
  if (fate === 'scattered') {
    return withChanges(
      synced,
      pending.flatMap(intoSectors).filter(() => random() < 0.5),
    );
  }
  const count = survivors(pending.length, fate, random);
  const whole = pending.slice(0, count);
  const torn = fate === 'torn' ? pending.slice(count, count + 1).flatMap(intoSectors) : [];
  return withChanges(synced, [...whole, ...torn.filter(() => random() < 0.5)]);
}

function survivors(count: number, fate: Fate, random: () => number): number {
  if (fate === 'lost') return 0;
  return fate === 'kept' ? count : Math.floor(random() * (count + 1));
}

/** The disk writes whole sectors: a write falls apart at their edges in the file, not at its own. */
function intoSectors(whole: Change): readonly Change[] {
  if ('size' in whole) return [whole];
  const { offset, bytes } = whole;
  const pieces: Change[] = [];
  for (let from = offset; from < offset + bytes.length;) {
    const to = Math.min((Math.floor(from / sectorBytes) + 1) * sectorBytes, offset + bytes.length);
    pieces.push({ offset: from, bytes: bytes.subarray(from - offset, to - offset) });
    from = to;
  }
  return pieces;
}

/** The content after changes in their order; the buffer that was there stays as it is. */
function withChanges(content: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((it) => ('size' in it ? it.size : it.offset + it.bytes.length));
  const room = Buffer.alloc(Math.max(content.length, ...ends));
  content.copy(room);
  let size = content.length;
  for (const it of changes) {
    if ('size' in it) {
      // What is cut off and grown again is zeros.
      room.fill(0, Math.min(size, it.size));
      size = it.size;
    } else {
      it.bytes.copy(room, it.offset);
      size = Math.max(size, it.offset + it.bytes.length);
    }
  }
  return room.subarray(0, size);
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}
