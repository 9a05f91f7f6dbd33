import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { appError } from '#core/error/app-error.ts';
import type { Database, Hold } from './database.ts';
import { readEverything } from './read-everything.ts';
import type { StateCheck, Verdict } from './state-check.ts';
import { openForReading, passesFullCheck, passesQuickCheck, readUserVersion } from './sqlite-file.ts';

/** A file as it was closed: until the hold ends SQLite carries nothing from its log into it. */
export type ClosedState = Hold & { readonly file: string; readonly handle: number };

/** Must be called before the file is opened for writing. */
export function holdClosedState(file: string): ClosedState {
  const handle = openSync(file, 'r');
  const reader = openForReading(file);
  // A transaction that has read is what holds the state.
  reader.connection.exec('BEGIN');
  readUserVersion(reader);
  return {
    file,
    handle,
    endReading: () => {
      if (reader.connection.open) reader.close();
    },
    closeHandle: () => {
      closeSync(handle);
    },
  };
}

const partBytes = 1024 * 1024;

/** Runs a check to its end; what it finds stands in its verdict. */
export function runCheck(check: StateCheck): Verdict {
  try {
    Array.from(check.steps);
  } catch {
    // The verdict says so, and whoever closes a file has nobody to tell.
  }
  return check.verdict();
}

/** Nothing is left to find out. */
export const passedCheck: StateCheck = { steps: noSteps(), verdict: () => 'sound', isShort: true };

/**
 * Compares the file, as it was when it was opened, with its seal. Where the two differ the structure says which of
 * two failures it is.
 */
export function sealCheck(writer: Database, hold: ClosedState, sha256: string): StateCheck {
  const { file } = hold;
  return {
    ...watched(function* compare() {
      const actual = yield* hashInSteps(hold.handle);
      hold.endReading();
      if (actual === sha256) return;
      if (!passesQuickCheck(writer)) throw appError('storage/corrupt', { path: file });
      throw appError('storage/altered', { path: file });
    }),
    isShort: true,
  };
}

/** Where no seal speaks of the file: its structure, its rules, and every record as a page would read it. */
export function contentCheck(
  writer: Database,
  file: string,
  { isSmall }: { readonly isSmall: boolean },
): StateCheck {
  return {
    ...watched(function* readAll() {
      // Only a connection that may write checks the rules of the columns.
      const isSound = isSmall ? passesFullCheck(writer) : passesQuickCheck(writer);
      if (!isSound) throw appError('storage/corrupt', { path: file });
      yield;
      yield* readEverything(writer);
    }),
    isShort: isSmall,
  };
}

function watched(check: () => Generator<undefined, void>): Pick<StateCheck, 'steps' | 'verdict'> {
  let verdict: Verdict = 'unknown';
  function* run(): Generator<undefined, void> {
    try {
      yield* check();
      verdict = 'sound';
    } catch (error) {
      verdict = 'damaged';
      throw error;
    }
  }
  return { steps: run(), verdict: () => verdict };
}

function* noSteps(): Generator<undefined, void> {
  // Nothing to do.
}

function* hashInSteps(handle: number): Generator<undefined, string> {
  const hash = createHash('sha256');
  const part = Buffer.alloc(partBytes);
  for (let at = 0; ;) {
    const length = readSync(handle, part, 0, partBytes, at);
    if (length === 0) return hash.digest('hex');
    hash.update(part.subarray(0, length));
    at += length;
    yield;
  }
}

/** True where what stands beside the file may still change it. */
export function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
