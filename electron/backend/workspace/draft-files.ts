import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type EntryDraft, type EntryPlace, keptDraftSchema } from '#contract/entry-draft.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { withStorageErrors } from './map-storage-error.ts';
import type { Workspace, WritableWorkspace } from './workspace.ts';
import { workspacePaths } from './workspace-paths.ts';

const extension = '.json';

/**
 * Typing that was not stored yet, one file a form in the folder of the workspace. It is no part of the figures,
 * so it stands beside the database and in no change log.
 */
export function listDrafts({ folder }: Workspace): EntryDraft[] {
  const { drafts } = workspacePaths(folder);
  if (!existsSync(drafts)) return [];
  const names = readdirSync(drafts).filter((name) => name.endsWith(extension));
  return names
    .map((name) => readDraft(join(drafts, name)))
    .filter((draft) => draft !== null)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** On the disk when this returns; puts the draft in the place of the one of the same form. */
export async function saveDraft({ folder, ports }: WritableWorkspace, draft: EntryDraft): Promise<void> {
  const { drafts } = workspacePaths(folder);
  withStorageErrors(drafts, () => mkdirSync(drafts, { recursive: true, mode: 0o700 }));
  const bytes = Buffer.from(JSON.stringify(draft));
  await writeAtomically({ file: draftFile(folder, draft.place), bytes, randomName: ports.randomName });
}

export function removeDraft({ folder }: WritableWorkspace, place: EntryPlace): void {
  const file = draftFile(folder, place);
  withStorageErrors(file, () => {
    rmSync(file, { force: true });
    for (const other of filesOfOtherVersions(folder, place)) rmSync(other, { force: true });
  });
}

/** Another version may say more of a place than this one knows, and so keep its draft under another name. */
function filesOfOtherVersions(folder: string, place: EntryPlace): readonly string[] {
  const { drafts } = workspacePaths(folder);
  if (!existsSync(drafts)) return [];
  return readdirSync(drafts)
    .filter((name) => name.startsWith(`${place.form}-`) && name.endsWith(extension))
    .map((name) => join(drafts, name))
    .filter((file) => isDeepStrictEqual(readDraft(file)?.place, place));
}

/** A name that no text of the user can bend. */
function draftFile(folder: string, place: EntryPlace): string {
  const key = JSON.stringify(Object.entries(place).toSorted(([a], [b]) => a.localeCompare(b)));
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 24);
  return join(workspacePaths(folder).drafts, `${place.form}-${hash}${extension}`);
}

/** Null for what a crash or another version left unreadable: a draft is an offer, never a must. */
function readDraft(file: string): EntryDraft | null {
  try {
    return keptDraftSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
