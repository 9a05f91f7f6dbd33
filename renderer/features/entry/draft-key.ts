import type { EntryDraft, EntryPlace } from '#contract/entry-draft.ts';

/** A key that no other draft has: ids of records are given again, keys of drafts never are. */
export function newDraftKey({ form }: EntryPlace): EntryDraft['key'] {
  return `${form}-${crypto.randomUUID()}`;
}
