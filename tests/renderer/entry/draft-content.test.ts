import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  findTyping,
  hasTwoMeanings,
  isSame,
  toDraftContent,
} from '#renderer/features/entry/draft-content.ts';

const schema = z.object({ title: z.string(), ids: z.array(z.number()) });
const stored = { title: 'Cấp căn cước', ids: [1] };
const typed = { title: 'Cấp căn cước công dân', ids: [1, 2] };

describe('unsaved typing', () => {
  it('comes back as it was typed', () => {
    expect(findTyping(toDraftContent(typed, stored), schema, stored)).toEqual({
      values: typed,
      isOutdated: false,
    });
  });

  it('says that the record was changed after the typing began', () => {
    const changed = { ...stored, ids: [1, 3] };

    expect(findTyping(toDraftContent(typed, stored), schema, changed)).toEqual({
      values: typed,
      isOutdated: true,
    });
  });

  it('is not offered where the record says the same by now', () => {
    expect(findTyping(toDraftContent(typed, stored), schema, typed)).toBeUndefined();
  });

  it('is left alone where another version of the form wrote it', () => {
    expect(
      findTyping(JSON.stringify({ values: { name: 'x' }, initial: stored }), schema, stored),
    ).toBeUndefined();
    expect(findTyping('not JSON', schema, stored)).toBeUndefined();
  });
});

describe('the sameness of typing', () => {
  it('does not depend on the order of the fields', () => {
    expect(isSame({ a: 1, b: ['x'] }, { b: ['x'], a: 1 })).toBe(true);
  });

  it('tells a missing entry from another one', () => {
    expect(isSame({ a: ['x', 'y'] }, { a: ['x'] })).toBe(false);
    expect(isSame({ a: null }, { a: '' })).toBe(false);
    expect(isSame([], {})).toBe(false);
  });
});

describe('typing that does not say in which language it began', () => {
  it.each(['12.430', '1,234', '436.167/319.284', 'hơn 1.234', '1.234 đồng'])(
    'is asked about for "%s"',
    (text) => {
      expect(hasTwoMeanings({ rows: { 5: { text, note: '' } }, other: [null, 1] })).toBe(true);
    },
  );

  it.each(['12430', '98,5', '1.234,5', '05/7/2024', '5. 7. 2024', 'Cấp 1.234 thẻ căn cước', '', '8/19'])(
    'is not asked about for "%s"',
    (text) => {
      expect(hasTwoMeanings({ figure: { text, comparator: 'eq' } })).toBe(false);
    },
  );
});
