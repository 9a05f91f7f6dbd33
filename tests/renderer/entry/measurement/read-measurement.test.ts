import { describe, expect, it } from 'vitest';
import type { Measurement } from '#core/domain/measurement.ts';
import {
  toMeasurementValues,
  type MeasurementValues,
} from '#renderer/features/entry/measurement/measurement-values.ts';
import { findComputedRate } from '#renderer/features/entry/measurement/rate.ts';
import { losesWording, readMeasurement } from '#renderer/features/entry/measurement/read-measurement.ts';
import { formatIn } from '#tests/core/language/format-in.ts';
import { buildMeasurement } from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';

const format = formatIn('vi');
const { indicatorId, periodId, organisationId } = buildMeasurement(1, '1');
const place = { indicatorId, periodId, organisationId };

function measureOf(unit: 'percent' | 'count' | 'index') {
  return { unit, scale: null, counter: null };
}

function typed(changes: Partial<MeasurementValues>, stored: Measurement | null = null): MeasurementValues {
  return { ...toMeasurementValues(stored, measureOf('percent'), format), ...changes };
}

function read(
  values: MeasurementValues,
  unit: 'percent' | 'count' | 'index' = 'percent',
  stored: Measurement | null = null,
) {
  return readMeasurement(values, { place, measure: measureOf(unit), language: 'vi', stored });
}

const worded: Measurement = {
  ...buildMeasurement(1, '98.5'),
  detail: {
    textAsReported: 'đạt 98,5%',
    qualitative: null,
    reportedChange: {
      value: 1.2,
      decimals: 1,
      direction: 'increase',
      kind: 'ambiguous',
      basePeriod: '2025',
      isBaseStated: true,
    },
    assessment: 'onPlan',
    valuePeriod: null,
    note: { vi: 'ghi chú', en: 'note' },
    cause: null,
    solution: null,
    quote: { vi: 'nguyên văn' },
    sourceId: null,
  },
};

describe('readMeasurement', () => {
  it('keeps the comparator and the decimals as they were typed', () => {
    const result = read(typed({ figure: { text: 'hơn 98,50', comparator: 'eq' } }));
    expect(result).toMatchObject({ measurement: { figure: { value: 98.5, decimals: 2, comparator: 'gt' } } });
  });

  it('gives back what is stored where nothing was typed', () => {
    expect(read(typed({}, worded), 'percent', worded)).toEqual({ kind: 'ready', measurement: worded });
  });

  it('has no result for an empty figure: missing has to be said', () => {
    expect(read(typed({}))).toMatchObject({
      kind: 'faulty',
      problems: { figure: 'entry:measurement.figure-missing' },
    });
    const missing = read(typed({ kind: 'noData', noDataReason: 'notApplicable' }));
    expect(missing).toMatchObject({ measurement: { figure: null, noDataReason: 'notApplicable' } });
  });

  it('takes a part of a whole for counts and refuses it for an index', () => {
    const values = typed({ figure: { text: '8/19', comparator: 'eq' } });
    expect(read(values, 'count')).toMatchObject({ measurement: { figure: { value: 8 }, outOf: 19 } });
    expect(read(values, 'index')).toMatchObject({ problems: { figure: 'entry:measurement.no-out-of' } });
  });

  it('takes a rate that is typed by its parts, unless their own fields say otherwise', () => {
    const typing = { figure: { text: '436.167/319.284', comparator: 'eq' } as const };
    const measurement = { figure: { value: 136.61 }, numerator: 436_167, denominator: 319_284, outOf: null };
    expect(read(typed(typing))).toMatchObject({ measurement });
    expect(read(typed({ ...typing, numerator: '436.167' }))).toMatchObject({ measurement });
    expect(read(typed({ ...typing, denominator: '319.285' }))).toMatchObject({
      problems: { figure: 'entry:measurement.other-parts' },
    });
  });

  it('keeps words in the place of a figure as the reason that there is none', () => {
    const values = typed({ figure: { text: 'không có số liệu', comparator: 'eq' } });
    expect(read(values)).toMatchObject({
      measurement: {
        figure: null,
        noDataReason: 'notReported',
        detail: { textAsReported: 'không có số liệu' },
      },
    });
  });

  it('drops the wording of the source with the figure that it speaks of', () => {
    const values = typed({ figure: { text: '99', comparator: 'eq' } }, worded);
    const result = read(values, 'percent', worded);
    expect(result).toMatchObject({ measurement: { detail: { textAsReported: null } } });
    expect(losesWording(values, { figure: figure('99'), outOf: null }, worded)).toBe(true);
  });

  it('keeps a wording that was typed for the new figure', () => {
    const values = typed({ figure: { text: '99', comparator: 'eq' }, textAsReported: 'đạt 99%' }, worded);
    expect(read(values, 'percent', worded)).toMatchObject({
      measurement: { detail: { textAsReported: 'đạt 99%' } },
    });
  });

  it('refuses a denominator of zero and a change without its base', () => {
    const values = typed({
      figure: { text: '5', comparator: 'eq' },
      denominator: '0',
      changeKind: 'percent',
      changeSize: '3',
    });
    expect(read(values)).toMatchObject({
      problems: {
        denominator: 'entry:measurement.denominator-zero',
        changeBase: 'entry:measurement.change-base-missing',
      },
    });
  });
});

describe('findComputedRate', () => {
  const parts = { numerator: '436.167', denominator: '319.284' };

  it('offers the rate at the decimals of the indicator where none was typed', () => {
    const rate = findComputedRate({ ...parts, figure: { text: '', comparator: 'eq' } }, 2, 'vi');
    expect(rate).toEqual({ figure: figure('136.61'), beside: 'offered' });
  });

  it('differs at the decimals that were typed only', () => {
    const beside = (text: string) =>
      findComputedRate({ ...parts, figure: { text, comparator: 'eq' } }, 2, 'vi')?.beside;
    expect(beside('136,60')).toBe('differs');
    expect(beside('136,6')).toBe('agrees');
    expect(beside('trên 136')).toBe('agrees');
  });

  it('rounds half away from zero', () => {
    const rate = findComputedRate(
      { numerator: '1', denominator: '8', figure: { text: '', comparator: 'eq' } },
      0,
      'vi',
    );
    expect(rate?.figure.value).toBe(13);
  });
});
