import { appError } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import { hashFile } from './backup-file.ts';
import { countingSchema, identify, knownCommits, lastCommit } from './commit-count.ts';
import type { Database, ReadableDb } from './database.ts';
import { readSeal, removeSeal, type Seal, writeSeal } from './seal-file.ts';
import { readUserVersion } from './sqlite-file.ts';
import { contentCheck, hasLog, holdClosedState, passedCheck, sealCheck } from './state-checks.ts';
import type { StateCheck, Verdict } from './state-check.ts';
import { workspacePaths } from './workspace-paths.ts';

/** Of which workspace a file is, up to which commit, and up to which one it was ever seen. */
export type FoundState = {
  readonly workspace: string | undefined;
  readonly commits: number;
  readonly known: number;
  readonly schemaVersion: number;
};

type CountPorts = Pick<Ports, 'stateFolder'>;
type SealPorts = Pick<Ports, 'logger' | 'randomName'>;

export function readState(folder: string, db: ReadableDb, ports: CountPorts): FoundState {
  const schemaVersion = readUserVersion(db);
  if (schemaVersion < countingSchema) return { workspace: undefined, commits: 0, known: 0, schemaVersion };
  return {
    workspace: identify(db),
    commits: lastCommit(db),
    known: knownCommits(folder, db, ports),
    schemaVersion,
  };
}

/**
 * What is still to be checked once the file is open. A seal speaks of one state, known by its number of commits: after
 * a kill, or after a program that knows no seals, it is an old one, and the content has to speak for itself. Fails
 * with `storage/newest-missing` where the file counts less than was seen of it, and with `storage/altered` where it
 * is not, byte for byte, what was closed. Nothing was written by then.
 */
export function judgeState(
  folder: string,
  state: FoundState,
  { isSmall }: { readonly isSmall: boolean },
): (writer: Database) => StateCheck {
  const { file } = workspacePaths(folder);
  if (state.commits < state.known) throw appError('storage/newest-missing', { path: file });
  const seal = readSeal(folder);
  if (seal === null || !speaksOf(seal, state) || hasLog(file)) {
    return (writer) => contentCheck(writer, file, { isSmall });
  }
  const { sha256 } = seal;
  if (sha256 === null) throw appError('storage/altered', { path: file });
  if (isSmall) {
    if (hashFile(file) !== sha256) throw appError('storage/altered', { path: file });
    return () => passedCheck;
  }
  const hold = holdClosedState(file);
  return (writer) => {
    writer.hold = hold;
    return sealCheck(writer, hold, sha256);
  };
}

/** Seals a file that nobody has open any more. A file without a seal is only checked more slowly, so this never fails. */
export function sealClosedFile(
  folder: string,
  { workspace, commits, schemaVersion }: FoundState,
  verdict: Verdict,
  ports: SealPorts,
): void {
  try {
    if (workspace === undefined || verdict === 'unknown') {
      removeSeal(folder);
      return;
    }
    const sha256 = verdict === 'damaged' ? null : hashFile(workspacePaths(folder).file);
    writeSeal(folder, { workspace, commits, schemaVersion, sha256 }, ports);
  } catch (error) {
    ports.logger.error('The closed workspace could not be sealed.', error);
  }
}

function speaksOf(seal: Seal, state: FoundState): boolean {
  return (
    seal.workspace === state.workspace &&
    seal.commits === state.commits &&
    seal.schemaVersion === state.schemaVersion
  );
}
