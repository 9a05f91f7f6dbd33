import { z } from 'zod';
import type { Figure } from '#core/domain/figure.ts';
import type { Language } from '#core/domain/language.ts';
import type { Measurement, MeasurementDetail, NoDataReason } from '#core/domain/measurement.ts';
import { parseFigure, type FigureReading } from '#core/intake/parse-figure.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { scaleExponent } from '#core/rules/money-scale.ts';
import { findDoubts, isRateOfOtherParts, type Doubt } from '#core/rules/plausibility.ts';
import { readTypedFigure, type RateParts, type TypedFigure } from '#core/intake/typed-figure.ts';
import { isSame } from '../draft-content.ts';
import { isPlaceOutOf } from '#core/intake/out-of.ts';
import type { MeasurementPlace } from '../measurement/read-measurement.ts';
import type { ResultRow } from './result-rows.ts';

/** What was typed in one row, and what the row said when the typing began. */
export const rowTypingSchema = z.object({
  text: z.string(),
  note: z.string(),
  /** Pasted figures may follow the settings of another program. */
  isPasted: z.boolean(),
  before: z.object({ text: z.string(), note: z.string() }),
  /** Vietnamese name of the indicator; typing of earlier versions does not say it. */
  of: z.string().optional(),
});
export type RowTyping = z.infer<typeof rowTypingSchema>;

export type RowReading =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'ready';
      readonly measurement: Measurement;
      /** What is counted, as typed; null where nothing is said. */
      readonly noun: string | null;
      readonly doubts: readonly Doubt[];
      /** True where words or parts of the source spoke of the old figure and go with it. */
      readonly dropsWording: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly readings: readonly FigureReading[] }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

type Place = Pick<MeasurementPlace, 'periodId' | 'organisationId'>;

/** What a row stands for. Only a row that is read wholly is ever stored. */
export function readRow(
  row: ResultRow,
  typing: RowTyping | undefined,
  place: Place,
  language: Language,
): RowReading {
  if (typing === undefined) return { kind: 'same' };
  // The indicator that it was typed for is gone, and this one has its id by now.
  if ((typing.of ?? row.indicator.name.vi) !== row.indicator.name.vi) {
    return { kind: 'problem', sentence: 'entry:results.other-indicator' };
  }
  if (typing.text.trim() === row.text)
    return compare(row, toMeasurement(row, row.stored, typing.note, place));
  if (typing.isPasted) {
    const pasted = parseFigure(typing.text, language, {
      isPasted: true,
      bareExponent: scaleExponent(row.indicator),
    });
    if (pasted.kind === 'ambiguous') return pasted;
  }
  const typed = readTypedFigure({ text: typing.text, comparator: 'eq' }, row.indicator, language);
  switch (typed.kind) {
    case 'empty':
      return compare(row, toMeasurement(row, { figure: null, outOf: null }, typing.note, place));
    case 'noData': {
      const { reason, words } = typed;
      const result = { figure: null, outOf: null, noDataReason: reason, textAsReported: words };
      return compare(row, toMeasurement(row, result, typing.note, place));
    }
    case 'ambiguous':
    case 'problem':
      return typed;
    case 'figure':
      return readFigure(row, typed, typing.note, place);
  }
}

function readFigure(
  row: ResultRow,
  { figure, outOf, parts, noun }: Extract<TypedFigure, { kind: 'figure' }>,
  note: string,
  place: Place,
): RowReading {
  const { unit } = row.indicator;
  if (outOf !== null && !isPlaceOutOf(unit)) return { kind: 'problem', sentence: 'entry:results.no-out-of' };
  if (unit === 'yesNo' && figure.value !== 0 && figure.value !== 1) {
    return { kind: 'problem', sentence: 'entry:number.not-a-number' };
  }
  return compare(row, toMeasurement(row, { figure, outOf, parts }, note, place), noun);
}

/** True where the row was changed elsewhere after its typing began. */
export function isOutdated(row: ResultRow, { before }: RowTyping): boolean {
  return before.text !== row.text || before.note !== row.note;
}

type Result = Pick<Measurement, 'figure' | 'outOf'> & Partial<Said>;

/** What is typed beside a figure or in its place. */
type Said = {
  readonly parts: RateParts | null;
  readonly noDataReason: NoDataReason | null;
  readonly textAsReported: string;
};

function toMeasurement(row: ResultRow, result: Result | null, note: string, place: Place): Measurement {
  const { stored, indicator } = row;
  const {
    figure,
    outOf,
    parts = null,
    noDataReason,
    textAsReported,
  }: Result = result ?? {
    figure: null,
    outOf: null,
  };
  const isChanged = isOther(stored, figure, outOf);
  const keepsParts = figure !== null && !isChanged ? true : keepsRate(stored, figure);
  return {
    indicatorId: indicator.id,
    ...place,
    figure,
    outOf,
    noDataReason:
      figure === null
        ? (noDataReason ?? (isChanged ? 'notReported' : (stored?.noDataReason ?? 'notReported')))
        : null,
    numerator: parts?.numerator ?? (keepsParts ? (stored?.numerator ?? null) : null),
    denominator: parts?.denominator ?? (keepsParts ? (stored?.denominator ?? null) : null),
    state: stored?.state ?? 'accepted',
    detail: toDetail(withWords(stored?.detail ?? null, isChanged, textAsReported), note),
  };
}

function isOther(stored: Measurement | null, figure: Figure | null, outOf: number | null): boolean {
  if (stored === null) return false;
  return !isSame(stored.figure, figure) || stored.outOf !== outOf;
}

/** Parts stay where they still give the figure; without a figure they are all that is known. */
function keepsRate(stored: Measurement | null, figure: Figure | null): boolean {
  if (stored === null || stored.numerator === null || stored.denominator === null) return true;
  return figure === null || !isRateOfOtherParts(figure, stored.numerator, stored.denominator);
}

const noDetail: MeasurementDetail = {
  textAsReported: null,
  qualitative: null,
  reportedChange: null,
  assessment: null,
  valuePeriod: null,
  note: null,
  cause: null,
  solution: null,
  quote: null,
  sourceId: null,
};

/** The wording and the change that the source gave belong to the figure that they speak of. */
function withWords(
  stored: MeasurementDetail | null,
  isChanged: boolean,
  words: string | undefined,
): MeasurementDetail | null {
  const kept = isChanged
    ? { ...(stored ?? noDetail), textAsReported: null, reportedChange: null, qualitative: null }
    : stored;
  return words === undefined ? kept : { ...(kept ?? noDetail), textAsReported: words };
}

function toDetail(stored: MeasurementDetail | null, typed: string): MeasurementDetail | null {
  const note = typed.trim();
  const detail: MeasurementDetail = {
    ...(stored ?? noDetail),
    note: note === '' ? null : { ...stored?.note, vi: note },
  };
  return Object.values(detail).every((it) => it === null) ? null : detail;
}

function compare(row: ResultRow, measurement: Measurement, noun: string | null = null): RowReading {
  const { stored, indicator, previous } = row;
  const isNothing = stored === null && measurement.figure === null && measurement.detail === null;
  if (isNothing || isSame(stored, measurement)) return { kind: 'same' };
  const { figure, outOf } = measurement;
  return {
    kind: 'ready',
    measurement,
    noun,
    doubts: figure === null ? [] : findDoubts(indicator, { figure, outOf }, previous?.figure ?? null),
    dropsWording:
      isGone(stored?.detail?.textAsReported, measurement.detail?.textAsReported) ||
      isGone(stored?.detail?.reportedChange, measurement.detail?.reportedChange) ||
      isGone(stored?.detail?.qualitative, measurement.detail?.qualitative) ||
      isGone(stored?.numerator, measurement.numerator),
  };
}

function isGone(before: unknown, after: unknown): boolean {
  return before != null && after == null;
}
