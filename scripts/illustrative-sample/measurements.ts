import type { Figure } from '#core/domain/figure.ts';
import type { Sample } from '#core/domain/sample.ts';
import { reportedHalf } from './calendar.ts';
import type { Catalogue, IndicatorEntry, Wording } from './catalogue.ts';
import { provinceCode, type Courses } from './figures.ts';

type Measurement = Sample['measurements'][number];

/** The province's figures of the last half-year, with comparators, reasons, causes and solutions. */
export function buildMeasurements(
  { indicators, wording }: Catalogue,
  figures: ReadonlyMap<string, Courses>,
): Measurement[] {
  const lastHalf = (code: string | null) =>
    (code === null ? null : figures.get(code)?.get(provinceCode)?.halves.at(-1)) ?? null;
  return indicators.map((entry) => {
    const figure = toFigure(entry, lastHalf(entry.code));
    return {
      indicator: entry.code,
      period: reportedHalf.code,
      organisation: provinceCode,
      figure,
      noDataReason: figure === null ? (entry.noDataReason ?? 'notReported') : null,
      numerator: lastHalf(entry.numerator),
      denominator: lastHalf(entry.denominator),
      outOf: entry.outOf,
      state: 'accepted',
      detail: toDetail(entry, wording),
    };
  });
}

function toFigure({ decimals, reported }: IndicatorEntry, value: number | null): Figure | null {
  if (value === null) return null;
  if (reported === null) return { value, decimals, comparator: 'eq' };
  return { value: reported.value, decimals: 0, comparator: reported.comparator };
}

function toDetail(entry: IndicatorEntry, wording: Wording): Measurement['detail'] {
  const note = entry.noDataReason === null ? null : (wording.noData[entry.noDataReason] ?? null);
  const cause = entry.cause === null ? null : (wording.causes[entry.cause] ?? null);
  const solution = entry.solution === null ? null : (wording.solutions[entry.solution] ?? null);
  return {
    textAsReported: null,
    qualitative: entry.noDataReason === 'onlyInWords' ? wording.qualitative : null,
    reportedChange: null,
    assessment: null,
    valuePeriod: null,
    note,
    cause,
    solution,
    quote: null,
    source: wording.source.code,
  };
}
