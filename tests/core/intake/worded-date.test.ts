import { describe, expect, it } from 'vitest';
import { readWordedDate, withoutOpening } from '#core/intake/worded-date.ts';

describe('a day with its month in words', () => {
  it.each([
    'ngày 05 tháng 7 năm 2024',
    'Ngày 5 tháng bảy năm 2024',
    '5 tháng 7, 2024',
    '5 July 2024',
    '5th of July 2024',
    'July 5, 2024',
    'on Friday, 5 Jul 2024',
    '5. července 2024',
    'dne 5. července 2024',
    '5 जुलाई 2024',
    '5 جولائی 2024',
  ])('is read from "%s"', (text) => {
    const { day, month, year } = readWordedDate(text) ?? {};
    expect([Number(day), month, year]).toEqual([5, '7', '2024']);
  });

  it.each([
    '5/7/2024',
    '5 kvartal 2024',
    'tháng 7 năm 2024',
    '5 July',
    'July',
    '15 nhiệm vụ',
    '5 tháng mười ba năm 2024',
  ])('is not read from "%s"', (text) => {
    expect(readWordedDate(text)).toBeUndefined();
  });

  it('tells the months of Vietnamese numbers apart', () => {
    const months = ['một', 'tư', 'mười', 'mười một', 'mười hai'];
    expect(months.map((month) => readWordedDate(`ngày 1 tháng ${month} năm 2024`)?.month)).toEqual([
      '1',
      '4',
      '10',
      '11',
      '12',
    ]);
  });
});

it.each([
  ['ngày 5/7/2024', '5/7/2024'],
  ['thứ sáu 05.7.2024', '05.7.2024'],
  ['on 5/7/2024', '5/7/2024'],
  ['5/7/2024', '5/7/2024'],
  ['lô 5/7/2024', 'lô 5/7/2024'],
])('takes what opens a date from "%s": "%s"', (text, expected) => {
  expect(withoutOpening(text)).toBe(expected);
});
