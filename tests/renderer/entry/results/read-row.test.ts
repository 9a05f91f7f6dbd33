import { describe, expect, it } from 'vitest';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import { putTyping } from '#renderer/features/entry/results/put-typing.ts';
import { isOutdated, readRow } from '#renderer/features/entry/results/read-row.ts';
import { buildResultRows, type ResultRow } from '#renderer/features/entry/results/result-rows.ts';
import { formatIn } from '#tests/core/language/format-in.ts';
import { buildIndicator, buildMeasurement } from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';

const { periodId, organisationId } = buildMeasurement(1, '1');
const place = { periodId, organisationId };

function rowOf(
  stored: Measurement | null,
  changes: Partial<Indicator> = {},
  previous: Measurement | null = null,
) {
  const sources = {
    indicators: [buildIndicator(1, changes)],
    measurements: stored === null ? [] : [stored],
    previous: previous === null ? [] : [previous],
    plans: new Map(),
  };
  const [row] = buildResultRows(sources, formatIn('vi'));
  if (row === undefined) throw new Error('There is one indicator.');
  return row;
}

function read(row: ResultRow, typing: { text?: string; note?: string; isPasted?: boolean }) {
  return readRow(row, putTyping({}, row, typing)['1'], place, 'vi');
}

describe('buildResultRows', () => {
  it('writes a stored figure as it would be typed, and reads it back as the same', () => {
    const texts = [
      [{ ...buildMeasurement(1, '98.50'), figure: figure('98.50', 'gt') }, 'percent', 'trên 98,50'],
      [{ ...buildMeasurement(1, '2000'), figure: figure('2000', 'gt') }, 'count', 'hơn 2.000'],
      [buildMeasurement(1, '8', { outOf: 19 }), 'count', '8/19'],
      [buildMeasurement(1, '3600000'), 'currency', '3.600.000'],
    ] as const;
    for (const [stored, unit, text] of texts) {
      const row = rowOf(stored, { unit });
      expect(row.text).toBe(text);
      expect(read(row, { text: `${text} ` })).toEqual({ kind: 'same' });
    }
  });
});

describe('a row of money in a scale', () => {
  const budget = { unit: 'currency', scale: 'million' } as const;

  it('shows what is stored in its scale and reads it back as the same', () => {
    for (const [value, text] of [
      ['1500500000', '1.500,5'],
      ['1234567891', '1.234,567891'],
      ['1', '0,000001'],
    ] as const) {
      const row = rowOf(buildMeasurement(1, value), budget);
      expect(row.text).toBe(text);
      expect(read(row, { text: `${text} ` })).toEqual({ kind: 'same' });
    }
  });

  it.each([
    ['1.500,5', '1500500000'],
    ['12.430', '12430000000'],
    ['1,5 tỷ', '1500000000'],
    ['1,5 tỷ đồng', '1500000000'],
    ['900 triệu', '900000000'],
    ['750.000.000 đồng', '750000000'],
    ['0', '0'],
  ] as const)('reads "%s" as %s đồng', (text, value) => {
    expect(read(rowOf(null, budget), { text })).toMatchObject({
      kind: 'ready',
      measurement: { figure: figure(value) },
      doubts: [],
    });
    expect(read(rowOf(null, budget), { text, isPasted: true })).not.toMatchObject({ kind: 'problem' });
  });

  it('asks about a part of a đồng and about a name in another scale', () => {
    expect(read(rowOf(null, { unit: 'currency' }), { text: '17,5' })).toMatchObject({
      doubts: ['fractionOfDong'],
    });
    const name = { vi: 'Thu ngân sách (tỷ đồng)' };
    expect(read(rowOf(null, { ...budget, name }), { text: '17,5' })).toMatchObject({
      doubts: ['otherScale'],
    });
  });
});

describe('readRow', () => {
  it('reads words of comparison and parts of a whole', () => {
    expect(read(rowOf(null), { text: 'hơn 98,5' })).toMatchObject({
      measurement: { figure: figure('98.5', 'gt'), state: 'accepted' },
    });
    expect(read(rowOf(null, { unit: 'count' }), { text: '8/19' })).toMatchObject({
      measurement: { figure: figure('8'), outOf: 19 },
    });
  });

  it('asks about a pasted number with two meanings, not about a typed one', () => {
    const row = rowOf(null, { unit: 'count' });
    expect(read(row, { text: '1.234', isPasted: true })).toMatchObject({
      kind: 'ambiguous',
      readings: [{ figure: { value: 1234 } }, { figure: { value: 1.234 } }],
    });
    expect(read(row, { text: '1.234' })).toMatchObject({ measurement: { figure: figure('1234') } });
  });

  it('stores nothing of what it cannot read wholly', () => {
    expect(read(rowOf(null), { text: '98,5 hồ sơ' })).toMatchObject({ kind: 'problem' });
    expect(read(rowOf(null), { text: '8/0' })).toMatchObject({ kind: 'problem' });
  });

  it('fills numerator and denominator where a rate is typed by its parts', () => {
    expect(read(rowOf(null), { text: '436.167/319.284' })).toMatchObject({
      kind: 'ready',
      measurement: {
        figure: { value: 136.61, decimals: 2 },
        numerator: 436_167,
        denominator: 319_284,
        outOf: null,
      },
    });
    expect(read(rowOf(null), { text: '436.167/319.284, đạt 136,6 %' })).toMatchObject({
      measurement: { figure: { value: 136.6, decimals: 1 }, numerator: 436_167, denominator: 319_284 },
    });
    expect(read(rowOf(null), { text: '1/319.284' })).toMatchObject({
      measurement: { figure: { value: 0.0003, decimals: 4 } },
    });
  });

  it.each(['-', '–', '…', 'chưa có số liệu', 'Không có số liệu.', 'no data'])(
    'keeps "%s" as the reason of no figure',
    (text) => {
      const reading = read(rowOf(buildMeasurement(1, '98.5')), { text });
      expect(reading).toMatchObject({
        kind: 'ready',
        measurement: { figure: null, noDataReason: 'notReported', detail: { textAsReported: text } },
      });
    },
  );

  it('makes an emptied figure missing, never zero', () => {
    expect(read(rowOf(buildMeasurement(1, '98.5')), { text: '' })).toMatchObject({
      measurement: { figure: null, noDataReason: 'notReported' },
    });
    expect(read(rowOf(null), { text: '  ' })).toEqual({ kind: 'same' });
  });

  it('keeps the parts of a rate only while they give it', () => {
    const stored = { ...buildMeasurement(1, '98.53'), numerator: 9853, denominator: 10_000 };
    const row = rowOf(stored);
    expect(read(row, { text: '98,5' })).toMatchObject({
      measurement: { numerator: 9853, denominator: 10_000 },
    });
    expect(read(row, { text: '97' })).toMatchObject({
      measurement: { numerator: null, denominator: null },
      dropsWording: true,
    });
  });

  it('keeps everything else of a result whose note alone changes', () => {
    const stored = { ...buildMeasurement(1, '98.5'), numerator: 1, denominator: 2 };
    const result = read(rowOf(stored), { note: 'Theo báo cáo tháng' });
    expect(result).toMatchObject({
      measurement: { ...stored, detail: { note: { vi: 'Theo báo cáo tháng' } } },
    });
  });

  it('doubts a figure beside the period before', () => {
    expect(read(rowOf(null, {}, buildMeasurement(1, '98.5')), { text: '9,85' })).toMatchObject({
      doubts: ['tenfold'],
    });
  });
});

describe('putTyping', () => {
  it('forgets a row that says again what is stored', () => {
    const row = rowOf(buildMeasurement(1, '98.5'));
    expect(putTyping(putTyping({}, row, { text: '99' }), row, { text: '98,5' })).toEqual({});
  });

  it('remembers what the row said when its typing began', () => {
    const typings = putTyping({}, rowOf(buildMeasurement(1, '98.5')), { text: '99' });
    const typing = typings['1'];
    if (typing === undefined) throw new Error('The row was typed in.');
    expect(isOutdated(rowOf(buildMeasurement(1, '98.5')), typing)).toBe(false);
    expect(isOutdated(rowOf(buildMeasurement(1, '98.6')), typing)).toBe(true);
  });
});
