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

it.each([
  ['Sở Thông tin và Truyền thông', 'Sở Thông tin & Truyền thông'],
  ['TP. Điện Biên Phủ', 'TP.Ðiện Biên Phủ'],
  ['Sở Khoa học và Kỹ thuật', 'Sở Khoa học và Kĩ thuật'],
  ['Tổ “Công nghệ số”', 'Tổ "Công nghệ số"'],
  ['Đề án 2023 - 2025', 'Đề án 2023–2025\u200B'],
])('"%s" is known when it is typed as "%s"', (stands, typed) => {
  expect(isNameKnown(typed, [{ id: 9, name: { vi: stands } }], null)).toBe(true);
});
