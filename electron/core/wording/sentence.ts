import { lowerFirst } from '../language/in-sentence.ts';
import type { Wording } from './wording.ts';

/** A term as it stands inside a sentence: without the capital of a table cell. */
export function inSentence({ format }: Wording, term: string): string {
  return lowerFirst(term, format.localeTag);
}

/** The text with a full stop, unless it ends a sentence already. */
export function sentence({ t }: Wording, text: string): string {
  return /[.!?…।۔:][”“"\u2069)]*$/u.test(text) ? text : `${text}${t('document:separator.full-stop')}`;
}

/** The text without its full stop, to stand among others between semicolons. */
export function clause(text: string): string {
  return text.replace(/[.।۔]\s*$/u, '');
}
