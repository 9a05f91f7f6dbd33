import { expect, it } from 'vitest';
import { findSameProvince, type RecentWorkspace } from '#renderer/features/start/find-same-province.ts';

const recent: readonly RecentWorkspace[] = [
  { key: 'a', name: 'lam-dong-2025-h1', provinceName: { vi: 'tỉnh Lâm Đồng' }, state: 'read' },
  { key: 'b', name: 'dak-lak', provinceName: null, state: 'read' },
  { key: 'c', name: 'son-la-2', provinceName: { vi: 'tỉnh Sơn La' }, state: 'read' },
  { key: 'd', name: 'son-la', provinceName: { vi: 'tỉnh Sơn La' }, state: 'read' },
];
const samples = ['lam-dong-2025-h1'];

it('finds the workspace of a province that was opened last, tone marks or not', () => {
  expect(findSameProvince(recent, samples, 'Sơn La')?.key).toBe('c');
  expect(findSameProvince(recent, samples, 'son la')?.key).toBe('c');
});

it('takes neither the copy of a sample nor a folder without a name for one', () => {
  expect(findSameProvince(recent, samples, 'Lâm Đồng')).toBeNull();
  expect(findSameProvince(recent, samples, 'Đắk Lắk')).toBeNull();
});
