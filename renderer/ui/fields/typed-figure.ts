import { z } from 'zod';
import { comparatorSchema, type Figure } from '#core/domain/figure.ts';
import { type IndicatorUnit, isAmount } from '#core/domain/indicator.ts';
import type { Language } from '#core/domain/language.ts';
import type { Format } from '#core/language/format.ts';
import { parseFigure, type FigureReading, type ParsedFigure } from '#core/language/parse-figure.ts';
import type { TranslationKey } from '#core/language/translate.ts';
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

/** The figure that a field holds for an indicator of this unit, or what is wrong with it. */
export function readTypedFigure(
  { text, comparator }: FigureTyping,
  unit: IndicatorUnit,
  language: Language,
): TypedFigure {
  const parsed = parseFigure(text, language);
  if (parsed.kind === 'empty') return parsed;
  if (parsed.kind === 'unreadable') return { kind: 'problem', sentence: numberProblems[parsed.reason] };
  if (parsed.unit !== null && parsed.unit !== unit)
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
  unit: IndicatorUnit,
  figure: Figure | null,
  outOf: number | null = null,
): FigureTyping {
  if (figure === null) return { text: '', comparator: 'eq' };
  // "trên" of rates and "hơn" of counts, but no sign of the unit.
  const plain = isAmount(unit) ? 'count' : 'index';
  const text = outOf === null ? format.figure(figure, plain, 'table') : format.outOf(figure, outOf, unit);
  return { text: cleanText(text), comparator: 'eq' };
}
