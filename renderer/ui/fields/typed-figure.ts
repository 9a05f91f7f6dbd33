import { z } from 'zod';
import { comparatorSchema, type Figure } from '#core/domain/figure.ts';
import { type IndicatorUnit, isAmount, type Measure } from '#core/domain/indicator.ts';
import type { Language } from '#core/domain/language.ts';
import type { Format } from '#core/language/format.ts';
import { parseFigure, type FigureReading, type ParsedFigure } from '#core/language/parse-figure.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { exactInScale, scaleExponent } from '#core/rules/money-scale.ts';
import { cleanText } from '#core/rules/text-hygiene.ts';

/** A figure as it is typed: the comparator of the list holds unless the text says one itself. */
export const figureTypingSchema = z.object({ text: z.string(), comparator: comparatorSchema });
export type FigureTyping = z.infer<typeof figureTypingSchema>;

export type TypedFigure =
  | { readonly kind: 'empty' }
  | ({ readonly kind: 'figure'; readonly isComparatorTyped: boolean } & FigureReading)
  /** The user chooses; nothing is guessed. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly FigureReading[] }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

type Unreadable = Extract<ParsedFigure, { kind: 'unreadable' }>['reason'];

/** What is wrong with a typed number, as a sentence. */
export const numberProblems: Readonly<Record<Unreadable, TranslationKey>> = {
  notANumber: 'entry:number.not-a-number',
  looksLikeDate: 'entry:number.looks-like-date',
  tooManyDigits: 'entry:number.too-many-digits',
  tooManyDecimals: 'entry:number.too-many-decimals',
};

/** What a field is of: an indicator, or a bare unit. */
type Measured = Pick<Measure, 'unit' | 'scale'> | IndicatorUnit;

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
  const parsed = parseFigure(text, language, { isPasted: false, bareExponent: scaleExponent(measure) });
  if (parsed.kind === 'empty') return parsed;
  if (parsed.kind === 'unreadable') return { kind: 'problem', sentence: numberProblems[parsed.reason] };
  if (parsed.unit !== null && parsed.unit !== measure.unit)
    return { kind: 'problem', sentence: 'entry:number.other-unit' };
  const compare = ({ figure, outOf }: FigureReading): FigureReading => ({
    figure: figure.comparator === 'eq' ? { ...figure, comparator } : figure,
    outOf,
  });
  if (parsed.kind === 'ambiguous') return { kind: 'ambiguous', readings: parsed.readings.map(compare) };
  const isComparatorTyped = parsed.figure.comparator !== 'eq';
  return { kind: 'figure', isComparatorTyped, ...compare(parsed) };
}

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
  const typed = scaleExponent(measure) === 0 ? figure : { ...figure, ...exactInScale(figure.value, measure) };
  const text = outOf === null ? format.figure(typed, plain, 'table') : format.outOf(typed, outOf, plain);
  return { text: cleanText(text), comparator: 'eq' };
}

function toMeasure(measured: Measured): Pick<Measure, 'unit' | 'scale'> {
  return typeof measured === 'string' ? { unit: measured, scale: null } : measured;
}
