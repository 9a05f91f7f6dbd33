import { describe, expect, it } from 'vitest';
import { parseTabSeparated } from '#core/intake/tab-separated.ts';
import { pasteResults } from '#renderer/features/entry/results/paste-results.ts';
import { buildIndicator } from '#tests/support/facts-builder.ts';

const targets = [
  buildIndicator(1, { code: 'CT-001', name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Online files' } }),
  buildIndicator(2, { code: 'CT-002', name: { vi: 'Số tài khoản định danh' } }),
  buildIndicator(3, { code: 'CT-003', name: { vi: 'Xếp hạng' } }),
  buildIndicator(4, { code: 'CT-004', name: { vi: 'Xếp hàng' } }),
];

function paste(text: string, from = 0) {
  const options = { from, language: 'vi', years: [2026, 2026] } as const;
  const { fills, unmatched, isUnclear } = pasteResults(parseTabSeparated(text), targets, options);
  const reasons = unmatched.map(({ reason }) => reason);
  return { fills: Object.fromEntries(fills), reasons, isUnclear };
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

  it.each([
    'Tỉ lệ hồ sơ trực tuyến',
    'Tỷ lệ\u00A0hồ sơ trực tuyến\u200B',
    'Tỷ lệ hồ sơ trực tuyến'.normalize('NFD'),
  ])('finds a row by its name in other letters: "%s"', (name) => {
    expect(paste(`${name}\t98,5\nSố tài khoản định danh\t7`).fills).toEqual({ 1: '98,5', 2: '7' });
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

const planned = 'CT-001\tSố lượng\t70\t98,5\nCT-002\tSố lượng\t80\t7';

describe('pasteResults of a table with a plan', () => {
  it('takes the results and never the plan, and does not list the heads', () => {
    const heads = 'TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\tGhi chú';
    const rows = '1\tTỷ lệ hồ sơ trực tuyến\t%\t70\t98,5\t\n2\tSố tài khoản định danh\tTK\t80\t7\t12';
    expect(paste(`${heads}\n${rows}`)).toEqual({
      fills: { 1: '98,5', 2: '7' },
      reasons: [],
      isUnclear: false,
    });
  });

  it('takes the results wherever plan, other periods and comparisons stand', () => {
    const heads = [
      'Mã\tĐVT\tKH năm 2026\tKết quả thực hiện 6 tháng đầu năm 2026',
      'Mã\tĐVT\tThực hiện kỳ trước\tSố liệu kỳ báo cáo',
      'Mã\tĐVT\tThực hiện năm 2025\tThực hiện năm 2026',
      'Mã\tĐVT\tCùng kỳ\tĐạt được',
      'MA\tDVT\tKE HOACH\tTHUC HIEN',
      'Code\tUnit\tPlanned\tAchieved',
      'Báo cáo kết quả\t\t\t\nMã\tĐVT\tNăm 2026\t\n\t\tKế hoạch\tThực hiện',
      'Mã\tĐVT\tNăm 2025\tNăm 2026\n\t\tThực hiện\tThực hiện',
    ];
    for (const head of heads) {
      expect({ head, ...paste(`${head}\n${planned}`) }).toEqual({
        head,
        fills: { 1: '98,5', 2: '7' },
        reasons: [],
        isUnclear: false,
      });
    }
  });

  it('fills nothing where the heads do not tell which of several columns has the results', () => {
    const heads = [
      '',
      'Mã\tĐVT\tTháng 5\tTháng 6\n',
      'Mã\tĐVT\tThực hiện tháng 6\tLũy kế\n',
      'Mã\tĐVT\tKế hoạch\tTỷ lệ hoàn thành (%)\n',
      'Mã\tĐVT\tThực hiện\t\n\t\t2025\t2026\n',
      'Mã\tĐVT\tKế hoạch\tThực hiện năm 2025\n',
    ];
    for (const head of heads) {
      expect({ head, ...paste(head + planned) }).toEqual({ head, fills: {}, reasons: [], isUnclear: true });
    }
  });

  it('fills nothing from a plan that is pasted alone', () => {
    expect(paste('Tên\tKế hoạch\nCT-001\t70').isUnclear).toBe(true);
    expect(paste('Kế hoạch\n70\n80').isUnclear).toBe(true);
  });

  it('takes words under the head of results where there are no figures', () => {
    const { fills } = paste('Mã\tKế hoạch\tKết quả\nCT-001\t1\tCó\nCT-002\t1\tKhông');
    expect(fills).toEqual({ 1: 'Có', 2: 'Không' });
  });
});

describe('pasteResults of one column with its head', () => {
  it('skips the head, so that no figure moves down a row', () => {
    for (const head of ['Thực hiện', 'Kết quả 6 tháng đầu năm 2026', 'Achieved', 'Cột B']) {
      expect([head, paste(`${head}\n96,1\n\n7`).fills]).toEqual([head, { 1: '96,1', 3: '7' }]);
    }
  });

  it('keeps a first cell that stands for a figure, so that no figure moves up a row', () => {
    for (const text of ['hơn 98,5', '98,5 hồ sơ', 'Chưa có số liệu', 'Đạt được 98,5%', '-', 'Không']) {
      expect(paste(`${text}\n7`).fills).toEqual({ 1: text, 2: '7' });
    }
  });
});
