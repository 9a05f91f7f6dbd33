import { describe, expect, it } from 'vitest';
import { formatIn, visible } from './format-in.ts';

describe('date', () => {
  it.each([
    ['vi', '05/7/2024'],
    ['en', '5 July 2024'],
    ['hi', '5 जुलाई 2024'],
    ['ur', '⟦5⟧ جولائی ⟦2024⟧ء'],
    ['cs', '5.␣července␣2024'],
  ] as const)('is written in %s as in running text', (language, expected) => {
    expect(visible(formatIn(language).date('2024-07-05'))).toBe(expected);
  });

  it.each([
    ['2024-01-31', '31/01/2024'],
    ['2024-02-09', '09/02/2024'],
    ['2024-03-10', '10/3/2024'],
    ['2023-07-12', '12/7/2023'],
    ['2024-12-01', '01/12/2024'],
  ])('pads days below 10 and the months 1 and 2 in Vietnamese: %s', (isoDate, expected) => {
    expect(formatIn('vi').date(isoDate)).toBe(expected);
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatIn('vi').date('2024-02-30')).toThrow(RangeError);
  });
});

describe('month', () => {
  it.each([
    ['vi', 'tháng 7 năm 2024'],
    ['en', 'July 2024'],
    ['hi', 'जुलाई 2024'],
    ['ur', 'جولائی ⟦2024⟧'],
    ['cs', 'červenec 2024'],
  ] as const)('stands alone in %s, in the form that it has without a day', (language, expected) => {
    expect(visible(formatIn(language).month('2024-07'))).toBe(expected);
  });
});

describe('tableDate', () => {
  it.each([
    ['vi', '05/7/2024'],
    ['en', '05/07/2024'],
    ['hi', '05/07/2024'],
    ['ur', '⟦05/07/2024⟧'],
    ['cs', '5.␣7.␣2024'],
  ] as const)('is numeric in %s', (language, expected) => {
    expect(visible(formatIn(language).tableDate('2024-07-05'))).toBe(expected);
  });
});

describe('longDate', () => {
  it('follows Decree 30 in Vietnamese', () => {
    expect(formatIn('vi').longDate('2022-01-06')).toBe('ngày 06 tháng 01 năm 2022');
  });
});

describe('dateRange', () => {
  it.each([
    ['vi', 'từ ngày 01/01/2024 đến ngày 30/6/2024'],
    ['en', 'from 1 January 2024 to 30 June 2024'],
    ['hi', '1 जनवरी 2024 से 30 जून 2024 तक'],
    ['ur', '⟦1⟧ جنوری ⟦2024⟧ء سے ⟦30⟧ جون ⟦2024⟧ء تک'],
    ['cs', 'od 1.␣ledna␣2024 do 30.␣června␣2024'],
  ] as const)('is worded in %s', (language, expected) => {
    expect(visible(formatIn(language).dateRange('2024-01-01', '2024-06-30'))).toBe(expected);
  });
});

describe('yearRange', () => {
  it.each([
    ['vi', '2023 - 2025'],
    ['en', '2023–2025'],
    ['hi', '2023–2025'],
    ['ur', '⟦2023⟧ سے ⟦2025⟧'],
    ['cs', '2023–2025'],
  ] as const)('has the range mark of %s', (language, expected) => {
    expect(visible(formatIn(language).yearRange(2023, 2025))).toBe(expected);
  });
});

describe('placeAndDate', () => {
  it('has the form of Decree 30 in Vietnamese', () => {
    expect(formatIn('vi').placeAndDate('Điện Biên', '2024-07-05')).toBe(
      'Điện Biên, ngày 05 tháng 7 năm 2024',
    );
  });

  it.each([
    ['vi', 'Điện Biên, ngày     tháng 7 năm 2024'],
    ['en', 'Điện Biên,      July 2024'],
    ['hi', 'Điện Biên,      जुलाई 2024'],
    ['ur', '⟦Điện Biên⟧،      جولائی ⟦2024⟧ء'],
    ['cs', 'Điện Biên dne      . července␣2024'],
  ] as const)('leaves room for the day of a draft in %s', (language, expected) => {
    expect(visible(formatIn(language).placeAndDraftDate('Điện Biên', '2024-07'))).toBe(expected);
  });
});
