import { expect, it } from 'vitest';
import { monthNames } from '#core/language/month-names.ts';

it.each([
  ['vi', 'Tháng 1', 'tháng 12'],
  ['en', 'January', 'December'],
  ['hi', 'जनवरी', 'दिसंबर'],
  ['ur', 'جنوری', 'دسمبر'],
  ['cs', 'leden', 'prosinec'],
] as const)(
  'names the months in %s as they stand alone, from the first to the twelfth',
  (language, first, last) => {
    const names = monthNames(language);
    expect(names).toHaveLength(12);
    expect([names[0]?.toLowerCase(), names[11]?.toLowerCase()]).toEqual([
      first.toLowerCase(),
      last.toLowerCase(),
    ]);
    expect(monthNames(language)).toBe(names);
  },
);
