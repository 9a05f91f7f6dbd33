import { expect, it } from 'vitest';
import { splitStatedRate, toTypedForm } from '#core/intake/official-forms.ts';

it.each([
  ['8 of 19', '8/19'],
  ['15 nhiệm vụ trên tổng số 44 nhiệm vụ', '15/44 nhiệm vụ'],
  ['98,5 %.', '98,5 %'],
  ['15 nhiệm vụ/44 nhiệm vụ', '15/44 nhiệm vụ'],
  ['44 में से 15', '15/44'],
  ['44 कार्यों में से 15', '15/44'],
  ['44 میں سے 15', '15/44'],
  ['44 کاموں میں سے 15 کام', '15/44'],
  ['98,5 % ;', '98,5 %'],
  ['15 nhiệm vụ (xã)', '15 nhiệm vụ xã'],
  ['98,5', '98,5'],
])('takes "%s" as "%s" is typed', (text, typed) => {
  expect(toTypedForm(text)).toBe(typed);
});

it.each([
  ['436.167/319.284, đạt 136,61 %', { ratio: '436.167/319.284', percent: '136,61 %' }],
  ['80% (12/15)', { ratio: '12/15', percent: '80%' }],
  ['12/15 (80%)', { ratio: '12/15', percent: '80%' }],
  ['12/15, kế hoạch 80%', undefined],
  ['12/15', undefined],
  ['80%', undefined],
])('splits "%s" into parts and rate', (text, expected) => {
  expect(splitStatedRate(text)).toEqual(expected);
});
