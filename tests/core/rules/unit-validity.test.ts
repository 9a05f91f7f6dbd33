import { describe, expect, it } from 'vitest';
import { hasEnded, isUnitOfDays, offeredUnits } from '#core/rules/unit-validity.ts';
import { buildUnit } from '#tests/support/facts-builder.ts';

const unit = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });
const secondHalf = { from: '2025-07-01', to: '2025-12-31' };
const firstHalf = { from: '2025-01-01', to: '2025-06-30' };
const year = { from: '2025-01-01', to: '2025-12-31' };

describe('a unit in a span of days', () => {
  it.each([
    ['without days, always', unit(null, null), secondHalf, true],
    ['that ended the day before, not', unit(null, '2025-06-30'), secondHalf, false],
    ['that ended on its first day, once more', unit(null, '2025-07-01'), secondHalf, true],
    ['that ended in its middle, still', unit(null, '2025-09-15'), secondHalf, true],
    ['that ended, in the half before', unit(null, '2025-06-30'), firstHalf, true],
    ['that ended in the year, in the year', unit(null, '2025-06-30'), year, true],
    ['that began the day after, not yet', unit('2025-07-01', null), firstHalf, false],
    ['that began on its last day, already', unit('2025-06-30', null), firstHalf, true],
    ['that began and ended before, not', unit('2024-01-01', '2024-12-31'), firstHalf, false],
    ['of one day inside, on that day', unit('2025-08-01', '2025-08-01'), secondHalf, true],
    ['that ended years ago, not', unit(null, '2008-07-31'), year, false],
  ])('%s', (_, validity, days, isThere) => {
    expect(isUnitOfDays(validity, days)).toBe(isThere);
  });

  it('has ended from the day after its last day on', () => {
    expect(hasEnded(unit(null, '2025-06-30'), '2025-06-30')).toBe(false);
    expect(hasEnded(unit(null, '2025-06-30'), '2025-07-01')).toBe(true);
    expect(hasEnded(unit(null, null), '2099-01-01')).toBe(false);
  });
});

it('offers the units of the days and those chosen before', () => {
  const ended = { ...buildUnit(2, 'district'), validTo: '2025-06-30' };
  const units = [buildUnit(1, 'province'), ended, buildUnit(3, 'commune')];
  const idsOf = (chosen: readonly (typeof ended.id)[]) =>
    offeredUnits(units, secondHalf, chosen).map(({ id }) => id);
  expect(idsOf([])).toEqual([1, 3]);
  expect(idsOf([ended.id])).toEqual([1, 2, 3]);
  expect(offeredUnits(units, firstHalf, [])).toHaveLength(3);
});
