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
