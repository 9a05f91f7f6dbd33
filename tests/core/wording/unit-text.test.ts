import { describe, expect, it } from 'vitest';
import { unitText } from '#core/wording/unit-text.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { localesFolder } from '../language/format-in.ts';

const wording = {
  t: createTranslate(localesFolder, 'vi'),
  words: (text: { readonly vi: string }) => text.vi,
};

describe('unitText', () => {
  it('is the scale of money, the noun of a count, else the unit', () => {
    const plain = { scale: null, counter: null } as const;
    expect(unitText(wording, { ...plain, unit: 'currency', scale: 'billion' })).toBe('Tỷ đồng');
    expect(unitText(wording, { ...plain, unit: 'currency' })).toBe('Đồng');
    expect(unitText(wording, { ...plain, unit: 'count', counter: { vi: 'hồ sơ' } })).toBe('hồ sơ');
    expect(unitText(wording, { ...plain, unit: 'count' })).toBe('Số lượng');
    expect(unitText(wording, { ...plain, unit: 'percent', counter: { vi: 'hồ sơ' } })).toBe('Phần trăm');
  });
});
