import { describe, expect, it } from 'vitest';
import { findNoDataReason } from '#core/intake/parse-no-data.ts';

describe('words in the place of a figure', () => {
  it.each([
    ...'-|–|—|--|…|...|/|./.|chưa có số liệu|Không có số liệu|KHÔNG CÓ SỐ LIỆU.|chua co so lieu'.split('|'),
    ...'(chưa có)|chưa báo cáo|N/A|no data|not available|आँकड़े उपलब्ध नहीं|دستیاب نہیں|bez údajů'.split('|'),
  ])('"%s" says that nothing was reported', (text) => {
    expect(findNoDataReason(text)).toBe('notReported');
  });

  it.each(['Không áp dụng', 'not applicable', 'लागू नहीं', 'netýká se'])(
    '"%s" says that nothing can be',
    (text) => {
      expect(findNoDataReason(text)).toBe('notApplicable');
    },
  );

  it.each(['', ' ', '0', '-5', '5', 'không', 'x', 'không phát sinh', 'chưa có 5', '1.2', '-/-', '8/19'])(
    '"%s" says neither',
    (text) => {
      expect(findNoDataReason(text)).toBeUndefined();
    },
  );
});
