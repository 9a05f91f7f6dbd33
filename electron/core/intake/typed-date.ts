import type { Format } from '../language/format.ts';
import { parseDate, type ParsedDate } from './parse-date.ts';
import type { TranslationKey } from '../language/translate.ts';
import { cleanText } from '../rules/text-hygiene.ts';

export type TypedDate =
  /** Null where nothing was typed. */
  | { readonly kind: 'read'; readonly isoDate: string | null }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

const problems: Readonly<Record<Extract<ParsedDate, { kind: 'unreadable' }>['reason'], TranslationKey>> = {
  notADate: 'entry:date.not-a-date',
  noSuchDay: 'entry:date.no-such-day',
  twoDigitYear: 'entry:date.two-digit-year',
};

/** The day that a field holds, or what is wrong with it. */
export function readTypedDate(text: string): TypedDate {
  const parsed = parseDate(text);
  if (parsed.kind === 'empty') return { kind: 'read', isoDate: null };
  if (parsed.kind === 'date') return { kind: 'read', isoDate: parsed.isoDate };
  const sentence = parsed.kind === 'ambiguous' ? 'entry:date.ambiguous' : problems[parsed.reason];
  return { kind: 'problem', sentence };
}

/** A stored day as it would be typed, without marks of direction. */
export function toTypedDate(format: Format, isoDate: string | null): string {
  return isoDate === null ? '' : cleanText(format.tableDate(isoDate));
}
