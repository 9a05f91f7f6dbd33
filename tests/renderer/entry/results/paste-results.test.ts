import { describe, expect, it } from 'vitest';
import { parseTabSeparated } from '#core/language/tab-separated.ts';
import { pasteResults } from '#renderer/features/entry/results/paste-results.ts';
import { buildIndicator } from '#tests/support/facts-builder.ts';

const targets = [
  buildIndicator(1, { code: 'CT-001', name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Online files' } }),
  buildIndicator(2, { code: 'CT-002', name: { vi: 'Số tài khoản định danh' } }),
  buildIndicator(3, { code: 'CT-003', name: { vi: 'Xếp hạng' } }),
  buildIndicator(4, { code: 'CT-004', name: { vi: 'Xếp hàng' } }),
];

function paste(text: string, from = 0) {
  const { fills, unmatched } = pasteResults(parseTabSeparated(text), targets, from, 'vi');
  return { fills: Object.fromEntries(fills), reasons: unmatched.map(({ reason }) => reason), unmatched };
}

describe('pasteResults', () => {
  it('fills one column downwards from the row that it is pasted in and leaves empty cells alone', () => {
    expect(paste('98,5\n\n27/63\n', 1).fills).toEqual({ 2: '98,5', 4: '27/63' });
  });

  it('lists what is beyond the last row', () => {
    expect(paste('1\n2\n3', 2)).toMatchObject({ fills: { 3: '1', 4: '2' }, reasons: ['beyond'] });
  });

  it('finds rows by name without tone marks, by code and in another language', () => {
    expect(paste('TY LE HO SO TRUC TUYEN\t98,5\nct-002\t1.234').fills).toEqual({ 1: '98,5', 2: '1.234' });
    expect(paste('Online files\t98.5\nCT-002\t7').fills).toEqual({ 1: '98.5', 2: '7' });
  });

  it('reads a name with the number of its list', () => {
    expect(paste('1. Tỷ lệ hồ sơ trực tuyến:\t98,5\n2) Số tài khoản định danh\t7').fills).toEqual({
      1: '98,5',
      2: '7',
    });
  });

  it('finds the column of the figures behind code and name', () => {
    expect(
      paste('TT\tTên\tKết quả\n1\tTỷ lệ hồ sơ trực tuyến\t98,5\n2\tSố tài khoản định danh\t70').fills,
    ).toEqual({
      1: '98,5',
      2: '70',
    });
    expect(paste('CT-001\tTỷ lệ hồ sơ trực tuyến\thơn 98,5').fills).toEqual({ 1: 'hơn 98,5' });
  });

  it('fills nothing where a name is unknown or stands for several', () => {
    const { fills, reasons } = paste('Không có\t5\nXep hang\t3\nCT-001\t9');
    expect(fills).toEqual({ 1: '9' });
    expect(reasons).toEqual(['unknown', 'several']);
  });

  it('chooses neither of two different figures of one indicator', () => {
    expect(paste('CT-001\t5\nTỷ lệ hồ sơ trực tuyến\t6')).toMatchObject({
      fills: {},
      reasons: ['repeated', 'repeated'],
    });
    expect(paste('CT-001\t5\nTỷ lệ hồ sơ trực tuyến\t5').fills).toEqual({ 1: '5' });
  });

  it('leaves a row alone whose figure is empty', () => {
    expect(paste('CT-001\t\nCT-002\t5')).toMatchObject({ fills: { 2: '5' }, reasons: [] });
  });
});
