import { describe, expect, it } from 'vitest';
import type { Indicator } from '#core/domain/indicator.ts';
import { findNamedExponent, isNamedInOtherScale } from '#core/rules/named-scale.ts';

describe('the scale that a name speaks of', () => {
  it.each([
    ['Thu ngân sách nhà nước (triệu đồng)', 6],
    ['Vốn đầu tư công giải ngân, tỷ đồng', 9],
    ['Tổng chi (tỉ đồng)', 9],
    ['Phí, lệ phí thu trực tuyến (nghìn đồng)', 3],
    ['Chi phí (ngàn đồng)', 3],
    ['Đơn vị tính: 1.000 đồng', 3],
    ['GRDP (nghìn tỷ đồng)', 12],
    ['Kinh phí (tr.đ)', 6],
    ['Kinh phí (trđ)', 6],
    ['KINH PHÍ (TRIỆU ĐỒNG)', 6],
    ['Kinh phí (đồng)', 0],
    ['Kinh phí, ĐVT: đồng', 0],
    ['Kinh phí (VNĐ)', 0],
    ['Budget revenue (million dong)', 6],
    ['Budget revenue (VND billion)', 9],
    ['Budget revenue in thousands of dong', 3],
    ['राजस्व (करोड़ डोंग)', 7],
    ['محصولات (ملین ڈونگ)', 6],
    ['Příjmy (mil. VND)', 6],
    ['Příjmy (tis. dongů)', 3],
    ['Số hợp đồng điện tử', undefined],
    ['Số lao động có việc làm', undefined],
    ['Cộng đồng dân cư: hội đồng', undefined],
    ['Số hộ thu nhập 5 triệu', undefined],
    ['Tỷ lệ giải ngân', undefined],
  ])('in "%s" is 10^%s', (name, exponent) => {
    expect(findNamedExponent(name)).toBe(exponent);
  });
});

describe('isNamedInOtherScale', () => {
  const budget = { unit: 'currency', scale: 'million', name: { vi: 'Thu ngân sách' } } as const;
  const isOther = (changes: Partial<Pick<Indicator, 'name' | 'unit' | 'scale'>>) =>
    isNamedInOtherScale({ ...budget, ...changes });

  it('is silent where name and scale agree, or the name says nothing', () => {
    expect(isOther({})).toBe(false);
    expect(isOther({ name: { vi: 'Thu ngân sách (triệu đồng)' } })).toBe(false);
    expect(isOther({ name: { vi: 'Thu ngân sách (đồng)' }, scale: null })).toBe(false);
  });

  it('speaks of every other pair', () => {
    expect(isOther({ name: { vi: 'Thu ngân sách (triệu đồng)' }, scale: null })).toBe(true);
    expect(isOther({ name: { vi: 'Thu ngân sách (đồng)' } })).toBe(true);
    expect(isOther({ name: { vi: 'Thu ngân sách (nghìn tỷ đồng)' }, scale: 'billion' })).toBe(true);
  });

  it('reads the name in every language', () => {
    expect(isOther({ name: { vi: 'Thu ngân sách', en: 'Revenue (billion dong)' } })).toBe(true);
  });

  it('asks about what is no money only where its name ends in such a unit', () => {
    const name = { vi: 'Thu phí trực tuyến (triệu đồng)' };
    expect(isOther({ name, unit: 'count', scale: null })).toBe(true);
    expect(isOther({ name: { vi: 'Số xã thu trên 5 tỷ đồng một năm' }, unit: 'count', scale: null })).toBe(
      false,
    );
  });
});
