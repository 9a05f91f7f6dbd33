import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type EntryDraft, entryDraftSchema, type KeptDraft } from '#contract/entry-draft.ts';
import { makePrivateFolder, privateFileMode } from '#backend/files/private-files.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { findDraftRecords, madeAt } from './draft-records.ts';
import { withStorageErrors } from './map-storage-error.ts';
import type { Workspace, WritableWorkspace } from './workspace.ts';
import { workspacePaths } from './workspace-paths.ts';

const extension = '.json';

/** As it stands in its file, whose name is its key. Drafts of earlier versions do not say their records. */
const storedDraftSchema = entryDraftSchema.extend({ records: z.array(z.string().nullable()).optional() });
type StoredDraft = z.infer<typeof storedDraftSchema>;

/**
 * Typing that was not stored yet, one file a form in the folder of the workspace. It is no part of the figures,
 * so it stands beside the database and in no change log.
 */
export function listDrafts({ folder, db }: Workspace): KeptDraft[] {
  const { drafts } = workspacePaths(folder);
  if (!existsSync(drafts)) return [];
  const keys = readdirSync(drafts).filter((name) => name.endsWith(extension));
  return keys
    .map((name) => readDraft(folder, name.slice(0, -extension.length)))
    .filter((draft) => draft !== null)
    .map(({ records, ...draft }) => ({
      ...draft,
      isOrphan: isOrphan(draft, records, findDraftRecords(db, draft)),
    }))
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** On the disk when this returns; puts the draft in the place of the one of the same key. */
export async function saveDraft(workspace: WritableWorkspace, draft: EntryDraft): Promise<void> {
  const { folder, place, ports, db } = workspace;
  const { drafts } = workspacePaths(folder);
  withStorageErrors(folder, () => {
    place.requireFolder();
    makePrivateFolder(drafts);
  });
  // A draft stays with the records that its typing began on.
  const records = readDraft(folder, draft.key)?.records ?? findDraftRecords(db, draft);
  const bytes = Buffer.from(JSON.stringify({ ...draft, records }));
  const file = draftFile(folder, draft.key);
  await writeAtomically({ file, bytes, randomName: ports.randomName, mode: privateFileMode });
}

export function removeDraft({ folder }: WritableWorkspace, key: EntryDraft['key']): void {
  const file = draftFile(folder, key);
  withStorageErrors(file, () => {
    rmSync(file, { force: true });
  });
}

/** True where what the draft was typed for is gone, or another record has its id by now. */
function isOrphan(
  { savedAt }: Pick<EntryDraft, 'savedAt'>,
  typedFor: StoredDraft['records'],
  now: readonly (string | null)[],
): boolean {
  if (now.includes(null)) return true;
  if (typedFor !== undefined) return typedFor.join() !== now.join();
  // Of an earlier version nothing is known but its time: no record is younger than what was typed for it.
  return now.some((uid) => (madeAt(uid ?? '') ?? '') > savedAt);
}

/** The schema of the key leaves no way out of the folder. */
function draftFile(folder: string, key: EntryDraft['key']): string {
  return join(workspacePaths(folder).drafts, `${key}${extension}`);
}

/** Null for what a crash or another version left unreadable: a draft is an offer, never a must. */
function readDraft(folder: string, key: string): StoredDraft | null {
  try {
    const stored: unknown = JSON.parse(readFileSync(draftFile(folder, key), 'utf8'));
    return storedDraftSchema.safeParse({ ...Object(stored), key }).data ?? null;
  } catch {
    return null;
  }
}
