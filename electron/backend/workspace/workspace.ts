import type { AppError } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import type { Database, ReadableDb } from './database.ts';
import type { Place } from './file-in-place.ts';
import type { StateCheck } from './state-check.ts';
import type { WriterLock } from './writer-lock.ts';

/** A workspace that this process may change, until it is closed. */
export type WritableWorkspace = {
  readonly access: 'write';
  readonly folder: string;
  /** The database that `db` reads. */
  readonly file: string;
  readonly db: ReadableDb;
  readonly ports: Ports;
  readonly writer: Database;
  readonly lock: WriterLock;
  readonly place: Place;
  /** What is still to be found out about the file; nothing where its seal was whole. */
  readonly check: StateCheck;
  readonly close: () => void;
};

/** A workspace as it was when it was opened, in a private copy. */
export type ViewedWorkspace = {
  readonly access: 'view';
  readonly folder: string;
  /** The private copy that `db` reads. */
  readonly file: string;
  readonly db: ReadableDb;
  /** Why it cannot be changed: somebody holds it, nobody may write, or its state is in doubt. */
  readonly reason: AppError;
  readonly close: () => void;
};

export type Workspace = WritableWorkspace | ViewedWorkspace;

/** True where the file is not what was left: until the user decides, it is shown and not changed. */
export function isInDoubt(reason: AppError): boolean {
  return reason.code === 'storage/altered' || reason.code === 'storage/newest-missing';
}

/** Fails with the reason why the workspace can only be viewed. */
export function requireWritable(workspace: Workspace): WritableWorkspace {
  if (workspace.access === 'view') throw workspace.reason;
  return workspace;
}
