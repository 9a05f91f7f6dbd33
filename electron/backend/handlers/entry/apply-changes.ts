import { isDeepStrictEqual } from 'node:util';
import { appError } from '#core/error/app-error.ts';
import type { CommandTransaction } from '#backend/workspace/run-command.ts';

/** What was read and what is to stand in its place; null before: new, null after: removed. */
export type Change<Stored, Draft> = { readonly before: Stored | null; readonly after: Draft | null };

/** How records of one kind are found and changed. */
export type RecordKind<Stored, Draft> = {
  /** Named where a record changed since it was read. */
  readonly name: string;
  readonly find: (tx: CommandTransaction, before: Stored) => Stored | null;
  /** Returns the key of the new record; null where its key is part of it. */
  readonly insert: (tx: CommandTransaction, draft: Draft) => number | null;
  readonly update: (tx: CommandTransaction, before: Stored, draft: Draft) => number | null;
  readonly remove: (tx: CommandTransaction, before: Stored) => void;
  /** Fills in what drafts leave open, for all of them at once: what it reads, it reads once a command. */
  readonly complete?: (tx: CommandTransaction, drafts: readonly Draft[]) => readonly Draft[];
};

/**
 * Applies the changes in order and returns the key of each record, null for a removed one. Fails with
 * `conflict` where a record is not what was read any more.
 */
export function applyChanges<Stored, Draft>(
  tx: CommandTransaction,
  kind: RecordKind<Stored, Draft>,
  changes: readonly Change<Stored, Draft>[],
): { ids: (number | null)[] } {
  const ids = completeChanges(tx, kind, changes).map(({ before, after }) => {
    if (before === null) return after === null ? null : kind.insert(tx, after);
    requireUnchanged(kind.find(tx, before), before, kind.name);
    if (after !== null) return kind.update(tx, before, after);
    kind.remove(tx, before);
    return null;
  });
  return { ids };
}

function completeChanges<Stored, Draft>(
  tx: CommandTransaction,
  { complete }: RecordKind<Stored, Draft>,
  changes: readonly Change<Stored, Draft>[],
): readonly Change<Stored, Draft>[] {
  if (complete === undefined) return changes;
  const drafts = changes.map(({ after }) => after).filter((after) => after !== null);
  const completed = complete(tx, drafts).values();
  return changes.map(({ before, after }) => ({
    before,
    after: after === null ? null : (completed.next().value ?? after),
  }));
}

/** Fails with `conflict` unless what is stored is what was read. */
export function requireUnchanged<Stored>(current: Stored | null, before: Stored | null, name: string): void {
  if (!isDeepStrictEqual(current, before)) throw appError('conflict', { name });
}
