import { z } from 'zod';
import { comparatorSchema, type Figure } from '../domain/figure.ts';
import { type IndicatorUnit, isAmount, type Measure } from '../domain/indicator.ts';
import type { Language } from '../domain/language.ts';
import type { NoDataReason } from '../domain/measurement.ts';
import type { Format } from '../language/format.ts';
import { parseFigure, type FigureReading, type ParsedFigure } from './parse-figure.ts';
import type { TranslationKey } from '../language/translate.ts';
import { findNoDataReason } from './parse-no-data.ts';
import { ratioPercent } from '../rules/rounding.ts';
import { exactInScale, scaleExponent } from '../rules/money-scale.ts';
import { cleanText } from '../rules/text-hygiene.ts';

/** A figure as it is typed: the comparator of the list holds unless the text says one itself. */
export const figureTypingSchema = z.object({ text: z.string(), comparator: comparatorSchema });
export type FigureTyping = z.infer<typeof figureTypingSchema>;

export type TypedFigure =
  | { readonly kind: 'empty' }
  | ({
      readonly kind: 'figure';
      readonly isComparatorTyped: boolean;
      /** What is counted, as typed; null where nothing is said. */
      readonly noun: string | null;
      /** Numerator and denominator that a rate was typed as. */
      readonly parts: RateParts | null;
    } & FigureReading)
  /** Words that say why there is no figure; they are kept. */
  | { readonly kind: 'noData'; readonly reason: NoDataReason; readonly words: string }
  /** The user chooses; nothing is guessed. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly FigureReading[] }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

export type RateParts = { readonly numerator: number; readonly denominator: number };

type Unreadable = Extract<ParsedFigure, { kind: 'unreadable' }>['reason'];

/** What is wrong with a typed number, as a sentence. */
export const numberProblems: Readonly<Record<Unreadable, TranslationKey>> = {
  notANumber: 'entry:number.not-a-number',
  looksLikeDate: 'entry:number.looks-like-date',
  tooManyDigits: 'entry:number.too-many-digits',
  tooManyDecimals: 'entry:number.too-many-decimals',
};

/** What a field is of: an indicator, or a bare unit. */
type Measured = (Pick<Measure, 'unit' | 'scale'> & { readonly decimals?: number }) | IndicatorUnit;

/**
 * The figure that a field holds for an indicator, or what is wrong with it. A bare number of money is in the scale of
 * the indicator; one with words beside it says its own: "1,5 tỷ", "12.500 đồng".
 */
export function readTypedFigure(
  { text, comparator }: FigureTyping,
  measured: Measured,
  language: Language,
): TypedFigure {
  const measure = toMeasure(measured);
  const reason = findNoDataReason(text);
  if (reason !== undefined) return { kind: 'noData', reason, words: text.trim() };
  const parsed = parseTyped(text, measure, language);
  if (parsed.kind === 'empty') return parsed;
  if (parsed.kind === 'unreadable') return { kind: 'problem', sentence: numberProblems[parsed.reason] };
  if (!isOfUnit(parsed, measure.unit)) return { kind: 'problem', sentence: 'entry:number.other-unit' };
  const compare = ({ figure, outOf }: FigureReading): FigureReading => ({
    figure: figure.comparator === 'eq' ? { ...figure, comparator } : figure,
    outOf,
  });
  if (parsed.kind === 'ambiguous') return { kind: 'ambiguous', readings: parsed.readings.map(compare) };
  const isComparatorTyped = parsed.figure.comparator !== 'eq';
  const { noun } = parsed;
  const read = { kind: 'figure', isComparatorTyped, noun } as const;
  const { figure, outOf } = compare(parsed);
  if (measure.unit !== 'percent' || outOf === null) return { ...read, parts: null, figure, outOf };
  const parts = { numerator: figure.value, denominator: outOf };
  const rate = parsed.rate ?? rateOf(parts, measure.decimals ?? usualDecimals);
  return { ...read, parts, figure: { ...rate, comparator: figure.comparator }, outOf: null };
}

/** Of a rate whose indicator is not known. */
const usualDecimals = 2;

/**
 * Things that are counted have no fraction: one that a decimal mark makes is asked about like a pasted figure,
 * "1.234" in English.
 */
function parseTyped(text: string, measure: Exclude<Measured, string>, language: Language): ParsedFigure {
  const parse = (isPasted: boolean) =>
    parseFigure(text, language, { isPasted, bareExponent: scaleExponent(measure) });
  const parsed = parse(false);
  if (!isCountedWhole(measure) || parsed.kind !== 'figure') return parsed;
  const isWhole = Number.isInteger(parsed.figure.value) && Number.isInteger(parsed.outOf ?? 0);
  return isWhole && parsed.figure.decimals === 0 ? parsed : parse(true);
}

function isCountedWhole({ unit, decimals = 0 }: Exclude<Measured, string>): boolean {
  return (unit === 'count' || unit === 'rank') && decimals === 0;
}

/** A noun stands beside what is counted, beside points of an index and behind a percent sign. */
function isOfUnit(
  { unit: written, noun }: Extract<ParsedFigure, { kind: 'figure' | 'ambiguous' }>,
  unit: IndicatorUnit,
): boolean {
  if (written !== null && written !== unit) return false;
  return noun === null || unit === 'count' || unit === 'index' || unit === 'rank' || written === 'percent';
}

/** With more decimals than asked for where these would leave nothing of it. */
export function rateOf({ numerator, denominator }: RateParts, decimals: number): Omit<Figure, 'comparator'> {
  for (let shown = decimals; ; shown += 1) {
    const value = ratioPercent(numerator, denominator, shown);
    if (value !== 0 || numerator === 0 || shown >= mostDecimals) return { value, decimals: shown };
  }
}

const mostDecimals = 6;

/**
 * A stored figure as it would be typed, "hơn 98,5" or "8/19", without the unit and marks of direction. The
 * comparator is in the text, so that whoever types over the figure types over it too.
 */
export function toFigureTyping(
  format: Format,
  measured: Measured,
  figure: Figure | null,
  outOf: number | null = null,
): FigureTyping {
  if (figure === null) return { text: '', comparator: 'eq' };
  const measure = toMeasure(measured);
  // "trên" of rates and "hơn" of counts, but no sign of the unit.
  const plain = isAmount(measure.unit) ? 'count' : 'index';
  const typed =
    scaleExponent(measure) === 0
      ? unmistakable(figure, measure)
      : { ...figure, ...exactInScale(figure.value, measure) };
  const text = outOf === null ? format.figure(typed, plain, 'table') : format.outOf(typed, outOf, plain);
  return { text: cleanText(text), comparator: 'eq' };
}

/** Three decimals of a count would be asked about as thousands again and again. */
function unmistakable(figure: Figure, measure: Exclude<Measured, string>): Figure {
  const isMistakable = isCountedWhole(measure) && figure.decimals === 3 && !Number.isInteger(figure.value);
  return isMistakable ? { ...figure, decimals: 4 } : figure;
}

function toMeasure(measured: Measured): Exclude<Measured, string> {
  return typeof measured === 'string' ? { unit: measured, scale: null } : measured;
}
