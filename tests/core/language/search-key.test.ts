import { describe, expect, it } from 'vitest';
import { searchKey } from '#core/language/search-key.ts';

describe('searchKey', () => {
  it.each([
    ['Điện Biên', 'dien bien'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Zpožděno', 'zpozdeno'],
    ['  hai   từ ', 'hai tu'],
    ['ज़िला', 'जिला'],
    ['رازداری', 'رازداری'],
  ])('turns "%s" into "%s"', (text, expected) => {
    expect(searchKey(text)).toBe(expected);
  });

  it('is the same for both normal forms of a text', () => {
    expect(searchKey('Điện Biên'.normalize('NFD'))).toBe(searchKey('Điện Biên'.normalize('NFC')));
  });

  it('keeps the vowels of Hindi', () => {
    expect(searchKey('मूल्यांकन')).toBe('मूल्यांकन');
  });

  it('takes Arabic letters for the Urdu ones', () => {
    expect(searchKey('كمي')).toBe(searchKey('کمی'));
  });

  it('ignores isolates', () => {
    expect(searchKey('\u2066VNeID\u2069 ایپ')).toBe('vneid ایپ');
  });
});

describe('one name written with other letters', () => {
  it.each([
    ['Sở Ðịa chính', 'Sở Địa chính'],
    ['Ɖiện Biên', 'Điện Biên'],
    ['ðảng bộ', 'đảng bộ'],
    ['Tỉ lệ hồ sơ', 'Tỷ lệ hồ sơ'],
    ['Sở Khoa học và Kĩ thuật', 'Sở Khoa học và Kỹ thuật'],
    ['quí II', 'quý II'],
    ['lí lịch', 'lý lịch'],
    ['Mĩ Đình', 'Mỹ Đình'],
    ['bác sĩ hi sinh', 'bác sỹ hy sinh'],
    ['Hoà Bình, Thuỷ sản', 'Hòa Bình, Thủy sản'],
    ['2023–2025', '2023 - 2025'],
    ['An Giang — Kiên Giang', 'An Giang-Kiên Giang'],
    ['Đề án 06/CP', 'Đề án 06 / CP'],
    ['Mô hình “Tổ công nghệ số”', 'Mô hình "Tổ công nghệ số"'],
    ['Mô hình «Tổ công nghệ số»', 'Mô hình "Tổ công nghệ số"'],
    ['Krông Nô’s', "Krông Nô's"],
    ['Điện\u200B Biên\uFEFF', 'Điện Biên'],
    ['hồ\u00ADsơ', 'hồsơ'],
    ['số\u00A0hóa\u3000dữ liệu', 'số hóa dữ liệu'],
    ['TP.Hồ Chí Minh', 'TP. Hồ Chí Minh'],
    ['Tp Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['T.P. Hồ Chí Minh', 'TP.Hồ Chí Minh'],
    ['Sở TT & TT', 'Sở TT&TT'],
    ['Sở TT＆TT', 'Sở TT và TT'],
    ['Ｓở　Ｙ　ｔế', 'Sở Y tế'],
    ['U.B.N.D.', 'u b n d'],
    ['Năm २०२४', 'Năm 2024'],
    ['سال ۲۰۲۴', 'سال 2024'],
    ['Đắk Lắk'.normalize('NFD'), 'ĐẮK LẮK'],
  ])('"%s" is "%s"', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it.each([
    ['Mường Lay', 'Mường Lai'],
    ['thủy', 'thủi'],
    ['Tổ 1', 'Tổ 11'],
    ['1.5', '15'],
    ['STP', 'Sthành phố'],
    ['Sở Y tế', 'Sở Tế'],
  ])('"%s" is not "%s"', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });

  it.each([
    ['tỷ lệ hồ sơ', 'tỉ'],
    ['system', 'sy'],
    ['quyết định', 'quy'],
    ['kỹ thuật', 'ky'],
  ])('"%s" is found from its first letters "%s"', (text, typed) => {
    expect(searchKey(text).startsWith(searchKey(typed))).toBe(true);
  });

  it('is in its form once it has been brought into it', () => {
    for (const text of ['TP.Hồ Chí Minh', 'Sở TT & TT', '2023 – 2025', '“Tỷ lệ”', 'U.B.N.D']) {
      expect(searchKey(searchKey(text))).toBe(searchKey(text));
    }
  });
});
