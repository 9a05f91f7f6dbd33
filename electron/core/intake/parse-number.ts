import type { Language } from '../domain/language.ts';
import {
  chooseMeanings,
  findReadings,
  isUsual,
  splitAtNumber,
  type NumberReading,
  type UnreadableReason,
} from './number-readings.ts';
import type { WrittenUnit } from './number-words.ts';
import { toPlainCharacters } from './plain-characters.ts';

export type ParsedNumber =
  | ({ readonly kind: 'number'; readonly unit: WrittenUnit } & NumberReading)
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ambiguous';
      readonly unit: WrittenUnit;
      /** The reading that is usual in the language first, where one is. */
      readonly readings: readonly NumberReading[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

export type ParseOptions = {
  /** What is pasted may come from a program with other settings: two meanings are asked about, never chosen. */
  readonly isPasted: boolean;
  /** The power of ten of a number without a word beside it: 6 where amounts are typed in millions. */
  readonly bareExponent?: number;
};

/**
 * Reads a number as users type or paste it: "1.234,5", "97,5 %", "(1,234)", "3,6 triệu đồng", in any of the
 * digits and groupings of the five languages. The value is exact, with as many decimals as were written; a
 * percentage is the number before its sign. Never guesses: what may mean two things is ambiguous, what is
 * not wholly a number is unreadable.
 */
export function parseNumber(
  text: string,
  language: Language,
  { isPasted, bareExponent = 0 }: ParseOptions = { isPasted: false },
): ParsedNumber {
  const plain = toPlainCharacters(text);
  if (plain === '') return { kind: 'empty' };
  const parts = splitAtNumber(plain);
  if (parts === undefined) return { kind: 'unreadable', reason: 'notANumber' };
  const found = findReadings(parts, language, bareExponent);
  if (found.kind === 'unreadable') return found;
  if (found.noun !== null || found.unit === 'rank') return { kind: 'unreadable', reason: 'notANumber' };
  const { unit } = found;
  const chosen = chooseMeanings(found.readings, (it) => isUsual(it, language), isPasted);
  const readings = chosen.map(({ value, decimals }) => ({ value, decimals }));
  const [only, ...others] = readings;
  if (only === undefined) return { kind: 'unreadable', reason: 'notANumber' };
  return others.length === 0 ? { kind: 'number', unit, ...only } : { kind: 'ambiguous', unit, readings };
}
