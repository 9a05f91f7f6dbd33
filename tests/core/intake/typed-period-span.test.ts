import { expect, it } from 'vitest';
import { readTypedPeriodSpan, toTypedPeriodSpan } from '#core/intake/typed-period-span.ts';

const blank = toTypedPeriodSpan({ kind: 'half', year: 2025, number: 1 });
const named = { ...blank.name, vi: ' Đợt cao điểm cấp căn cước ' };

it.each([
  [{}, { kind: 'half', year: 2025, number: 1 }],
  [{ kind: 'year' }, { kind: 'year', year: 2025 }],
  [
    { kind: 'firstMonths', number: '9' },
    { kind: 'firstMonths', year: 2025, months: 9 },
  ],
  [
    { kind: 'monthToDate', to: '20/9/2025' },
    { kind: 'days', from: '2025-09-01', to: '2025-09-20' },
  ],
  [
    { kind: 'days', from: '15/8/2025', to: '14/9/2025' },
    { kind: 'days', from: '2025-08-15', to: '2025-09-14' },
  ],
  [
    { kind: 'campaign', from: '1/7/2025', to: '30/9/2025', name: named },
    { kind: 'campaign', from: '2025-07-01', to: '2025-09-30', name: { vi: 'Đợt cao điểm cấp căn cước' } },
  ],
  [
    { kind: 'campaign', from: '1/7/2025', to: '30/9/2025', name: { ...blank.name, en: 'Peak' } },
    { kind: 'campaign', from: '2025-07-01', to: '2025-09-30', name: null },
  ],
] as const)('%o is %o', (typed, span) => {
  expect(readTypedPeriodSpan({ ...blank, ...typed })).toEqual(span);
});

it.each([
  { kind: 'firstMonths', number: '9', year: '20x5' },
  { kind: 'firstMonths', number: '13' },
  { kind: 'monthToDate', to: '' },
  { kind: 'monthToDate', to: '31/9/2025' },
  { kind: 'days', from: '14/9/2025', to: '15/8/2025' },
  { kind: 'days', from: '', to: '15/8/2025' },
  { kind: 'campaign', from: '1/7/2025', to: 'x' },
] as const)('%o is none yet', (typed) => {
  expect(readTypedPeriodSpan({ ...blank, ...typed })).toBeUndefined();
});
