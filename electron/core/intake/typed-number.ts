import type { Measure } from '../domain/indicator.ts';
import type { Language } from '../domain/language.ts';
import { parseNumber } from './parse-number.ts';
import type { TranslationKey } from '../language/translate.ts';
import { scaleExponent } from '../rules/money-scale.ts';
import { numberProblems } from './typed-figure.ts';

export type TypedNumber =
  /** Null where nothing was typed. */
  | { readonly kind: 'read'; readonly value: number | null; readonly decimals: number }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

const plain = { unit: 'count', scale: null } as const;

/** The plain number that a field holds, in the scale of its indicator, or what is wrong with it. */
export function readTypedNumber(
  text: string,
  language: Language,
  measure: Pick<Measure, 'unit' | 'scale'> = plain,
): TypedNumber {
  const parsed = parseNumber(text, language, { isPasted: false, bareExponent: scaleExponent(measure) });
  if (parsed.kind === 'empty') return { kind: 'read', value: null, decimals: 0 };
  if (parsed.kind === 'number') return { kind: 'read', value: parsed.value, decimals: parsed.decimals };
  const sentence = parsed.kind === 'ambiguous' ? 'entry:number.two-meanings' : numberProblems[parsed.reason];
  return { kind: 'problem', sentence };
}
