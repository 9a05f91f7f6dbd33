import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findTyping } from '#renderer/features/entry/draft-content.ts';
import { noteTyping, type KeptTyping } from '#renderer/features/entry/note-typing.ts';

const schema = z.object({ value: z.string(), note: z.string() });
const initial = { value: '3.233', note: '' };

/** What the keeper is told when these fields stand in the form. */
function toldOf(values: z.infer<typeof schema>): readonly (KeptTyping | 'drop')[] {
  const told: (KeptTyping | 'drop')[] = [];
  const keeper = {
    note: (typing: KeptTyping) => void told.push(typing),
    drop: () => {
      told.push('drop');
      return Promise.resolve();
    },
  };
  noteTyping(keeper, { title: 'MH-05', language: 'vi', targetId: null, values, initial });
  return told;
}

describe('what is typed in a form', () => {
  it.each([
    [{ value: '12.430', note: '' }],
    [{ value: '3.233', note: 'đã rà soát' }],
    [{ value: '', note: '' }],
    [{ value: '3.233 ', note: '' }],
  ])('is kept with its language, so that a later start finds it: %j', (values) => {
    const [kept, ...others] = toldOf(values);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ title: 'MH-05', language: 'vi', targetId: null });
    const content = typeof kept === 'object' ? kept.content : '';
    expect(findTyping(content, schema, initial)).toEqual({ values, isOutdated: false });
    expect(findTyping(content, schema, { ...initial, note: 'khác' })).toMatchObject({ isOutdated: true });
  });

  it('is kept no longer once it says what the record says', () => {
    expect(toldOf({ note: '', value: '3.233' })).toEqual(['drop']);
  });
});
