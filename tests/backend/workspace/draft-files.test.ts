import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EntryDraft, entryDraftSchema, entryPlaceSchema } from '#contract/entry-draft.ts';
import type { TaskId } from '#core/domain/identifiers.ts';
import { type EntryDesk, entryDesk } from '#tests/support/entry-desk.ts';
import { namesIn } from '#tests/support/workspace-folder.ts';

const keyOf = (id: number) => `task-00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
const draftOf = (id: number, content: string, savedAt = '2026-11-22T08:00:00.000Z'): EntryDraft => ({
  key: keyOf(id),
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
    await ask('draft.remove', { key: keyOf(1) });

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

    expect(namesIn(join(folder, 'drafts'))).toEqual([`${keyOf(1)}.json`]);
    for (const key of ['../task-0123456789abcdef01234567', 'task-0123/../x', 'task-', '', 'task-0']) {
      expect(entryDraftSchema.safeParse({ ...draftOf(1, '{}'), key }).success).toBe(false);
    }
  });

  it('are kept apart for two records of one id, however many there are', async () => {
    const { ask } = await entryDesk();
    await ask('draft.save', draftOf(1, '{"title":"a"}'));
    await ask('draft.save', { ...draftOf(1, '{"title":"b"}'), key: keyOf(99) });

    expect((await ask('draft.list', {})).drafts).toHaveLength(2);
  });

  it('keep the language of their typing and pass over what a later version adds', async () => {
    const { ask, folder } = await entryDesk();
    await ask('draft.save', { ...draftOf(1, '{}'), language: 'vi' });
    const later = { ...draftOf(2, '{}'), colour: 'red' };
    writeFileSync(join(folder, 'drafts', `${keyOf(2)}.json`), JSON.stringify(later));
    const { drafts } = await ask('draft.list', {});

    expect(drafts.map(({ key, language }) => [key, language])).toEqual([
      [keyOf(1), 'vi'],
      [keyOf(2), undefined],
    ]);
  });
});

describe('a draft of a record that is gone', () => {
  /** A desk with one task more, and that task. */
  async function deskWithTask() {
    const desk = await entryDesk();
    const [first] = desk.situation().tasks.tasks;
    if (first === undefined) throw new Error('The sample has no task.');
    const { id: _, ...sample } = first;
    const task = (title: string) => ({ ...sample, code: '', title: { vi: title } });
    const { ids } = await desk.ask('task.save', { changes: [{ before: null, after: task('Cũ') }] });
    const id = ids[0] ?? 0;
    const { task: stored } = await desk.ask('task.get', { id: id as TaskId });
    return { ...desk, id, stored, task };
  }
  const orphans = async ({ ask }: Pick<EntryDesk, 'ask'>) =>
    (await ask('draft.list', {})).drafts.map(({ isOrphan }) => isOrphan);

  it('is not that of the next record, which gets its id', async () => {
    const desk = await deskWithTask();
    await desk.ask('draft.save', draftOf(desk.id, '{}'));
    expect(await orphans(desk)).toEqual([false]);
    await desk.ask('task.save', { changes: [{ before: desk.stored, after: null }] });
    expect(await orphans(desk)).toEqual([true]);
    const { ids } = await desk.ask('task.save', { changes: [{ before: null, after: desk.task('Mới') }] });

    expect(ids).toEqual([desk.id]);
    expect(await orphans(desk)).toEqual([true]);
  });

  it('stays its own while the form that is still open writes on', async () => {
    const desk = await deskWithTask();
    await desk.ask('draft.save', draftOf(desk.id, '{}'));
    await desk.ask('task.save', { changes: [{ before: desk.stored, after: null }] });
    await desk.ask('task.save', { changes: [{ before: null, after: desk.task('Mới') }] });
    await desk.ask('draft.save', draftOf(desk.id, '{"title":"on"}'));

    expect(await orphans(desk)).toEqual([true]);
  });

  it('is offered again once the removal is taken back', async () => {
    const desk = await deskWithTask();
    await desk.ask('draft.save', draftOf(desk.id, '{}'));
    await desk.ask('task.save', { changes: [{ before: desk.stored, after: null }] });
    await desk.undo();

    expect(await orphans(desk)).toEqual([false]);
  });

  it('of an earlier version is told by its time: no record is younger than its draft', async () => {
    const desk = await deskWithTask();
    const name = 'task-0123456789abcdef01234567';
    const write = (savedAt: string) => {
      const { key: _, ...old } = draftOf(desk.id, '{}', savedAt);
      mkdirSync(join(desk.folder, 'drafts'), { recursive: true });
      writeFileSync(join(desk.folder, 'drafts', `${name}.json`), JSON.stringify(old));
    };
    write('2001-01-01T00:00:00.000Z');
    expect(await orphans(desk)).toEqual([true]);
    write('2999-01-01T00:00:00.000Z');

    expect(await orphans(desk)).toEqual([false]);
    await desk.ask('draft.remove', { key: name });
    expect(await orphans(desk)).toEqual([]);
  });
});
