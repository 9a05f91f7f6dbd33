import { describe, expect, it } from 'vitest';
import { indicatorDraftSchema, indicatorGroupSchema } from '#core/domain/indicator.ts';
import {
  indicatorValuesSchema,
  newIndicatorValues,
  readIndicator,
  toIndicatorValues,
  withUnit,
} from '#renderer/features/entry/indicator/indicator-values.ts';
import { formatIn } from '#tests/core/language/format-in.ts';
import { buildIndicator } from '#tests/support/facts-builder.ts';

const format = formatIn('vi');
const group = indicatorGroupSchema.parse({ id: 1, code: 'N-001', name: { vi: 'Nhóm' } });
const empty = newIndicatorValues([group], []);

describe('an indicator in its form', () => {
  it('gives back what is stored where nothing was typed', () => {
    const { id: _, ...draft } = buildIndicator(1, { thresholds: { near: 0.855 }, utilityGroup: 3 });
    const read = readIndicator(toIndicatorValues({ ...draft, id: buildIndicator(1).id }, format), 'vi');
    expect(read).toEqual({ draft, problems: {} });
  });

  it('keeps the scale of money and the noun of a count or rate', () => {
    const counter = { vi: 'hồ sơ', en: 'files', ur: 'درخواستیں' };
    for (const changes of [
      { unit: 'currency', scale: 'billion' },
      { unit: 'count', counter },
      { unit: 'percent', counter },
    ] as const) {
      const { id, ...draft } = buildIndicator(1, changes);
      expect(readIndicator(toIndicatorValues({ ...draft, id }, format), 'vi').draft).toEqual(draft);
    }
  });

  it('stores no scale and no noun that another unit left behind', () => {
    const counter = { ...empty.name, vi: 'hồ sơ' };
    const values = { ...empty, scale: 'million', counter } as const;
    expect(readIndicator({ ...values, unit: 'count' }, 'vi').draft).toMatchObject({
      scale: null,
      counter: { vi: 'hồ sơ' },
    });
    expect(readIndicator({ ...values, unit: 'currency' }, 'vi').draft).toMatchObject({
      scale: 'million',
      counter: null,
    });
    expect(readIndicator({ ...values, unit: 'rank' }, 'vi').draft).toMatchObject({
      scale: null,
      counter: null,
    });
  });

  it('refuses a noun without its Vietnamese form', () => {
    const { draft } = readIndicator(
      { ...empty, unit: 'count', counter: { ...empty.name, en: 'files' } },
      'vi',
    );
    expect(indicatorDraftSchema.safeParse(draft).success).toBe(false);
  });

  it('reads a draft that knows neither', () => {
    const { scale: _scale, counter: _counter, ...older } = empty;
    expect(indicatorValuesSchema.parse(older)).toEqual(empty);
  });

  it('begins empty, in the group that was last added to', () => {
    const other = indicatorGroupSchema.parse({ id: 2, code: 'N-002', name: { vi: 'Nhóm khác' } });
    const added = [buildIndicator(1), buildIndicator(2, { groupId: other.id })];
    expect(newIndicatorValues([group, other], added.toReversed()).groupId).toBe(other.id);
    expect(newIndicatorValues([], []).groupId).toBeNull();
    expect(empty).toMatchObject({ groupId: group.id, code: '', unit: 'percent', scale: 'none', near: '' });
    expect(empty).toMatchObject({ direction: 'higherIsBetter', accumulation: 'pointInTime', decimals: '2' });
  });

  it('is ready with a name alone', () => {
    const read = readIndicator({ ...empty, name: { ...empty.name, vi: 'Tỷ lệ' } }, 'vi');
    expect(read.problems).toEqual({});
    expect(indicatorDraftSchema.safeParse(read.draft).success).toBe(true);
  });

  it('is refused without a Vietnamese name or a group', () => {
    const named = readIndicator({ ...empty, name: { ...empty.name, en: 'Rate' } }, 'vi');
    expect(indicatorDraftSchema.safeParse(named.draft).success).toBe(false);
    expect(readIndicator({ ...empty, groupId: null }, 'vi').problems).toHaveProperty('groupId');
  });

  it('suggests what goes with a unit and leaves alone what was chosen', () => {
    expect(withUnit(empty, 'count')).toMatchObject({ accumulation: 'cumulative', decimals: '0' });
    expect(withUnit(empty, 'rank')).toMatchObject({ direction: 'lowerIsBetter' });
    expect(withUnit({ ...empty, direction: 'neutral' }, 'rank')).not.toHaveProperty('direction');
  });

  it('takes a threshold between nothing and the whole plan only', () => {
    expect(readIndicator({ ...empty, near: '85,5' }, 'vi').draft.thresholds).toEqual({ near: 0.855 });
    expect(readIndicator({ ...empty, near: '100' }, 'vi').problems).toHaveProperty('near');
    expect(readIndicator({ ...empty, near: 'chín mươi' }, 'vi').problems).toHaveProperty('near');
  });
});
