import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Organisation, OrganisationKind } from '#core/domain/organisation.ts';
import { findTreeRows, toTreeRows, type TreeRow } from '#renderer/features/data/organisation-tree.ts';

const tools = {
  words: ({ vi }: { readonly vi: string }) => vi,
  collate: (a: string, b: string) => a.localeCompare(b, 'vi'),
};

function unit(id: number, parentId: number | null, kind: OrganisationKind, vi: string): Organisation {
  return {
    id: id as OrganisationId,
    parentId: parentId as OrganisationId | null,
    code: `DV${id}`,
    kind,
    name: { vi },
    validFrom: null,
    validTo: null,
    successorId: null,
  };
}

const units = [
  unit(1, null, 'province', 'Tỉnh Sơn La'),
  unit(2, 1, 'commune', 'Xã Mường La'),
  unit(3, 1, 'department', 'Sở Y tế'),
  unit(4, 3, 'department', 'Bệnh viện Đa khoa'),
  unit(5, 1, 'department', 'Sở Nội vụ'),
];
const shown = (rows: readonly TreeRow[]) =>
  rows.map(({ organisation, depth }) => `${'.'.repeat(depth)}${organisation.name.vi}`);

describe('the tree of units', () => {
  it('lists below each unit its own, by kind and then by name', () => {
    expect(shown(toTreeRows(units, tools))).toEqual([
      'Tỉnh Sơn La',
      '.Sở Nội vụ',
      '.Sở Y tế',
      '..Bệnh viện Đa khoa',
      '.Xã Mường La',
    ]);
  });

  it('is found without accents and by code, with what a unit belongs to', () => {
    const rows = toTreeRows(units, tools);

    expect(shown(findTreeRows(rows, 'da khoa'))).toEqual(['Tỉnh Sơn La', '.Sở Y tế', '..Bệnh viện Đa khoa']);
    expect(shown(findTreeRows(rows, 'dv2'))).toEqual(['Tỉnh Sơn La', '.Xã Mường La']);
    expect(findTreeRows(rows, 'không có')).toEqual([]);
    expect(findTreeRows(rows, '  ')).toEqual(rows);
  });

  it('keeps a unit whose parent is not on the list', () => {
    expect(shown(toTreeRows([unit(9, 8, 'commune', 'Xã Chiềng Khoong')], tools))).toEqual([
      'Xã Chiềng Khoong',
    ]);
  });
});
