import { describe, expect, it } from 'vitest';
import { findUnit, provincialUnits, readProvincialName } from '#core/domain/provincial-units.ts';

describe('the provincial units of Viet Nam', () => {
  it('are 28 provinces and 6 cities, each named once', () => {
    const names = provincialUnits.map(({ name }) => name);

    expect(provincialUnits.filter(({ kind }) => kind === 'province')).toHaveLength(28);
    expect(provincialUnits.filter(({ kind }) => kind === 'city')).toHaveLength(6);
    expect(new Set(names).size).toBe(34);
    expect(names).toEqual(names.map((name) => name.normalize('NFC')));
  });
});

describe('a typed name of a province', () => {
  it.each([
    ['Sơn La', { name: 'Sơn La', kind: 'province' }],
    ['  tỉnh   sơn la ', { name: 'Sơn La', kind: 'province' }],
    ['Thành phố Hồ Chí Minh', { name: 'Hồ Chí Minh', kind: 'city' }],
    ['TP. Huế', { name: 'Huế', kind: 'city' }],
    ['Huế', { name: 'Huế', kind: 'city' }],
    ['Tỉnh Thừa Thiên Huế', { name: 'Thừa Thiên Huế', kind: 'province' }],
    ['Ninh Thuận', { name: 'Ninh Thuận', kind: null }],
    ['dak lak', { name: 'Đắk Lắk', kind: 'province' }],
    ['tinh Son la', { name: 'Sơn La', kind: 'province' }],
    ['thanh pho da nang', { name: 'Đà Nẵng', kind: 'city' }],
    ['thanh hoa', { name: 'Thanh Hóa', kind: 'province' }],
    ['TP.Hồ Chí Minh', { name: 'Hồ Chí Minh', kind: 'city' }],
    ['T.P. Cần Thơ', { name: 'Cần Thơ', kind: 'city' }],
    ['Tp Huế', { name: 'Huế', kind: 'city' }],
    ['TP.HCM', { name: 'HCM', kind: 'city' }],
    ['Ðiện Biên\u200B', { name: 'Điện Biên', kind: 'province' }],
    ['tỉnh\u00A0Ðắk Lắk', { name: 'Đắk Lắk', kind: 'province' }],
    ['Tỉnhlỵ', { name: 'Tỉnhlỵ', kind: null }],
    ['', { name: '', kind: null }],
  ] as const)('"%s" is read without its kind', (typed, expected) => {
    expect(readProvincialName(typed)).toEqual(expected);
  });

  it('is not guessed where two names differ in nothing but their tone marks', () => {
    const units = ['Hà Nam', 'Hạ Nam'].map((name) => ({ kind: 'province', name }) as const);

    expect(findUnit(units, 'ha nam')).toBeUndefined();
    expect(findUnit(units, 'hạ nam')?.name).toBe('Hạ Nam');
  });

  it('is found in whatever composition of marks it was typed', () => {
    expect(readProvincialName('Đà Nẵng'.normalize('NFD'))).toEqual({ name: 'Đà Nẵng', kind: 'city' });
  });
});
