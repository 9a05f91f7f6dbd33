import { expect, it } from 'vitest';
import { isNameKnown } from '#renderer/features/entry/is-name-known.ts';

const stored = [
  { id: 1, name: { vi: 'Sở Tư pháp' } },
  { id: 2, name: { vi: 'Sở Y tế' } },
];

it('another of the same name is known without tone marks, in any case', () => {
  expect(isNameKnown(' so  TU phap', stored, null)).toBe(true);
});

it('a name of its own or a longer one is not known', () => {
  expect(isNameKnown('Sở Tư pháp', stored, 1)).toBe(false);
  expect(isNameKnown('Sở Tư pháp tỉnh', stored, null)).toBe(false);
});

it('nothing typed is not known', () => {
  expect(isNameKnown('  ', [...stored, { id: 3, name: { vi: '' } }], null)).toBe(false);
});
