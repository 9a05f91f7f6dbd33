import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readLeniently } from '#core/intake/lenient-typing.ts';

const schema = z.object({
  title: z.string(),
  kind: z.enum(['task', 'model']),
  unitId: z.int().nullable(),
  isUrgent: z.boolean(),
  name: z.object({ vi: z.string(), ur: z.string() }),
  rows: z.record(z.string(), z.object({ text: z.string(), note: z.string(), isPasted: z.boolean() })),
  recipients: z.array(z.object({ key: z.int(), name: z.string() })),
});
const initial: z.infer<typeof schema> = {
  title: 'Cũ',
  kind: 'task',
  unitId: 3,
  isUrgent: true,
  name: { vi: 'Tên', ur: '' },
  rows: {},
  recipients: [],
};
const typed = {
  ...initial,
  title: 'Mới',
  rows: { 1: { text: '5', note: '', isPasted: false } },
  recipients: [{ key: 1, name: 'Bộ' }],
};
const without = (name: keyof typeof typed) =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => key !== name));

describe('typing of another version', () => {
  it.each([
    { name: 'is as it was where nothing differs', value: typed, read: typed },
    { name: 'leaves out a field that is gone', value: { ...typed, old: 1 }, read: typed },
    { name: 'takes a missing choice from the record', value: without('kind'), read: typed },
    { name: 'takes a missing reference from the record', value: without('unitId'), read: typed },
    { name: 'takes a missing yes or no from the record', value: without('isUrgent'), read: typed },
    { name: 'takes a choice that is gone from the record', value: { ...typed, kind: 'other' }, read: typed },
    { name: 'takes a field of another kind from the record', value: { ...typed, unitId: 'x' }, read: typed },
    {
      name: 'keeps a text in a language beside a new language',
      value: { ...typed, name: { vi: 'Khác' } },
      read: { ...typed, name: { vi: 'Khác', ur: '' } },
    },
    {
      name: 'leaves a new cell of a row blank',
      value: { ...typed, rows: { 1: { text: '5' } } },
      read: typed,
    },
    {
      name: 'leaves out a row that cannot be read',
      value: { ...typed, rows: { ...typed.rows, 2: 'x' } },
      read: typed,
    },
    {
      name: 'leaves out an item that cannot be read',
      value: { ...typed, recipients: [...typed.recipients, { name: 'x' }] },
      read: typed,
    },
    { name: 'is as the record where it is no form at all', value: 'x', read: initial },
    { name: 'is as the record where it is a list', value: [typed], read: initial },
  ])('$name', ({ value, read }) => {
    expect(readLeniently(schema, value, initial)).toEqual(read);
  });
});
