import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

/** One step on the disk, in the order in which they were made. */
export type DiskStep =
  | { readonly kind: 'write' | 'sync' | 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

/**
 * Records what Node really asks of the file system while the work runs: nothing is replaced, so that a missing
 * fsync is missing here wherever it was taken out. What SQLite writes by itself is not seen.
 */
export function traceDisk<T>(work: () => T): { readonly result: T; readonly steps: readonly DiskStep[] } {
  const steps: DiskStep[] = [];
  const restore = recordInto(steps);
  try {
    return { result: work(), steps };
  } finally {
    restore();
  }
}

export async function traceDiskOf<T>(work: () => Promise<T>): Promise<readonly DiskStep[]> {
  const steps: DiskStep[] = [];
  const restore = recordInto(steps);
  try {
    await work();
    return steps;
  } finally {
    restore();
  }
}

function recordInto(steps: DiskStep[]): () => void {
  const {
    openSync,
    fsync,
    fsyncSync,
    writeSync,
    writeFileSync,
    copyFileSync,
    mkdirSync,
    rmSync,
    renameSync,
  } = fs;
  const real = {
    openSync,
    fsync,
    fsyncSync,
    writeSync,
    writeFileSync,
    copyFileSync,
    mkdirSync,
    rmSync,
    renameSync,
  };
  const paths = new Map<number, string>();
  recordHandles(steps, real, paths);
  recordPaths(steps, real);
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  };
}

type Real = Pick<
  typeof fs,
  | 'openSync'
  | 'fsync'
  | 'fsyncSync'
  | 'writeSync'
  | 'writeFileSync'
  | 'copyFileSync'
  | 'mkdirSync'
  | 'rmSync'
  | 'renameSync'
>;

function recordHandles(steps: DiskStep[], real: Real, paths: Map<number, string>): void {
  fs.openSync = (path, ...rest) => {
    const handle = real.openSync(path, ...rest);
    paths.set(handle, String(path));
    return handle;
  };
  fs.fsyncSync = (handle) => {
    real.fsyncSync(handle);
    steps.push({ kind: 'sync', path: paths.get(handle) ?? '?' });
  };
  fs.fsync = ((handle, done) => {
    real.fsync(handle, (error) => {
      steps.push({ kind: 'sync', path: paths.get(handle) ?? '?' });
      done(error);
    });
  }) as typeof fs.fsync;
  // The overloads differ in what follows the first argument, which is passed on as it is.
  fs.writeSync = ((handle: number, ...rest: readonly unknown[]) => {
    steps.push({ kind: 'write', path: paths.get(handle) ?? '?' });
    return Reflect.apply(real.writeSync, fs, [handle, ...rest]) as number;
  }) as typeof fs.writeSync;
}

function recordPaths(steps: DiskStep[], real: Real): void {
  const note = (kind: 'write' | 'remove', path: unknown) => steps.push({ kind, path: String(path) });
  fs.writeFileSync = (path, ...rest) => {
    real.writeFileSync(path, ...rest);
    note('write', path);
  };
  fs.copyFileSync = (from, to, ...rest) => {
    real.copyFileSync(from, to, ...rest);
    note('write', to);
  };
  fs.mkdirSync = ((path: fs.PathLike, options: fs.MakeDirectoryOptions) => {
    const made = real.mkdirSync(path, options);
    note('write', path);
    return made;
  }) as typeof fs.mkdirSync;
  fs.rmSync = (path, ...rest) => {
    real.rmSync(path, ...rest);
    note('remove', path);
  };
  fs.renameSync = (from, to) => {
    real.renameSync(from, to);
    steps.push({ kind: 'rename', path: String(from), to: String(to) });
  };
}

/**
 * What a power cut could undo or leave half: a file that was given its name before its bytes were on the disk, and a
 * name that was given or a folder that was made without a sync of the folder that it stands in.
 */
export function findUnsynced(
  steps: readonly DiskStep[],
  {
    moved = [],
  }: {
    /** Files that were whole before, and only change their place. */ readonly moved?: readonly string[];
  } = {},
): readonly string[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'rename') return [];
    const before = steps.slice(0, index);
    const after = steps.slice(index + 1);
    const isSynced = lastIndex(before, 'sync', step.path) > lastIndex(before, 'write', step.path);
    return [
      ...(isSynced || moved.includes(step.path) ? [] : [`the bytes of ${step.path}`]),
      ...(lastIndex(after, 'sync', dirname(step.to)) >= 0 ? [] : [`the name ${step.to}`]),
    ];
  });
}

/** Folders that were made and whose own name was not synced. */
export function findUnsyncedFolders(
  steps: readonly DiskStep[],
  folders: readonly string[],
): readonly string[] {
  return folders.filter((folder) => {
    const made = steps.findIndex((step) => step.kind === 'write' && step.path === folder);
    return made < 0 || lastIndex(steps.slice(made), 'sync', dirname(folder)) < 0;
  });
}

function lastIndex(steps: readonly DiskStep[], kind: DiskStep['kind'], path: string): number {
  return steps.findLastIndex((step) => step.kind === kind && step.path === path);
}
