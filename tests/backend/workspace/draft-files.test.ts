import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EntryDraft, entryPlaceSchema } from '#contract/entry-draft.ts';
import { entryDesk } from '#tests/support/entry-desk.ts';
import { namesIn } from '#tests/support/workspace-folder.ts';

const draftOf = (id: number, content: string, savedAt = '2026-11-22T08:00:00.000Z'): EntryDraft => ({
  place: entryPlaceSchema.parse({ form: 'task', id, kind: 'assignment' }),
  title: 'Sửa nhiệm vụ',
  savedAt,
  content,
});

describe('drafts of unsaved typing', () => {
  it('keep the newest typing of each form, the newest form first', async () => {
    const { ask } = await entryDesk();
    await ask('draft.save', draftOf(1, '{"title":"a"}'));
    await ask('draft.save', draftOf(2, '{"title":"b"}', '2026-11-22T09:00:00.000Z'));
    await ask('draft.save', draftOf(1, '{"title":"ab"}'));
    const { drafts } = await ask('draft.list', {});

    expect(drafts.map((it) => it.content)).toEqual(['{"title":"b"}', '{"title":"ab"}']);
  });

  it('change neither figures nor history, and go when they are discarded', async () => {
    const { ask, digest } = await entryDesk();
    const before = digest();
    await ask('draft.save', draftOf(1, '{}'));
    await ask('draft.remove', { place: draftOf(1, '{}').place });

    expect(digest()).toBe(before);
    expect((await ask('draft.list', {})).drafts).toEqual([]);
    expect((await ask('change.list', {})).undo).toBeNull();
  });

  it('leave out what cannot be read instead of failing', async () => {
    const { ask, folder } = await entryDesk();
    await ask('draft.save', draftOf(1, '{}'));
    writeFileSync(join(folder, 'drafts', 'task-half.json'), '{"place":');

    expect((await ask('draft.list', {})).drafts).toHaveLength(1);
  });

  it('write under names that no text of the user can bend', async () => {
    const { ask, folder } = await entryDesk();
    await ask('draft.save', { ...draftOf(1, '{}'), title: '../../x' });

    expect(namesIn(join(folder, 'drafts'))).toEqual([expect.stringMatching(/^task-[0-9a-f]{24}\.json$/u)]);
  });
});
