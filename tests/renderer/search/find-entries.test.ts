import { describe, expect, it } from 'vitest';
import { searchKey } from '#core/language/search-key.ts';
import { findEntries, mostOfKind } from '#renderer/features/search/find-entries.ts';
import type { SearchEntry, SearchKind } from '#renderer/features/search/search-entry.ts';

function entry(kind: SearchKind, title: string, code = ''): SearchEntry {
  return {
    key: `${kind}/${code}/${title}`,
    kind,
    title,
    note: '',
    exactKeys: [searchKey(title), searchKey(code)],
    searchText: searchKey(`${title} ${code}`),
    target: { kind: 'page', page: 'overview' },
  };
}

const entries = [
  entry('indicator', 'Tỷ lệ hồ sơ trực tuyến', 'MH-01'),
  entry('indicator', 'Hồ sơ sức khỏe điện tử', 'MH-10'),
  entry('task', 'Số hóa hồ sơ hộ tịch', 'T-01'),
  entry('unit', 'Công an tỉnh'),
  entry('page', 'Nhiệm vụ'),
  entry('command', 'Trình chiếu'),
];

const titles = (text: string) =>
  findEntries(entries, text).flatMap(({ shown }) => shown.map(({ title }) => title));

describe('the search', () => {
  it('finds words without tone marks and in any order', () => {
    expect(titles('tuyen truc')).toEqual(['Tỷ lệ hồ sơ trực tuyến']);
    expect(titles('CONG AN')).toEqual(['Công an tỉnh']);
  });

  it.each([
    ['ti le', 'Tỷ lệ hồ sơ trực tuyến'],
    ['mh–10', 'Hồ sơ sức khỏe điện tử'],
    ['sức khoẻ', 'Hồ sơ sức khỏe điện tử'],
    ['ｍｈ-０１', 'Tỷ lệ hồ sơ trực tuyến'],
  ])('finds "%s" in other letters', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it('puts what begins with the text before what only holds it', () => {
    expect(titles('hồ sơ')).toEqual([
      'Hồ sơ sức khỏe điện tử',
      'Tỷ lệ hồ sơ trực tuyến',
      'Số hóa hồ sơ hộ tịch',
    ]);
  });

  it('puts the kind with an exact answer first', () => {
    expect(findEntries(entries, 't-01')[0]?.kind).toBe('task');
    expect(titles('mh-01')[0]).toBe('Tỷ lệ hồ sơ trực tuyến');
  });

  it('offers pages and commands before anything is typed', () => {
    expect(findEntries(entries, ' ').map(({ kind }) => kind)).toEqual(['page', 'command']);
  });

  it('finds nothing where one word is missing', () => {
    expect(findEntries(entries, 'hồ sơ đất đai')).toEqual([]);
  });

  it('shows the best of many and says how many there are', () => {
    const many = Array.from({ length: 20 }, (_, index) => entry('task', `Nhiệm vụ ${index}`));
    const [group] = findEntries(many, 'nhiem vu');
    expect([group?.shown.length, group?.total]).toEqual([mostOfKind, 20]);
  });
});
