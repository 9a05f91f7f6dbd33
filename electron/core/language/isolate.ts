import type { Language } from '../domain/language.ts';
import { localeConventions } from './locale-conventions.ts';
import { isolateLatinRuns } from './latin-runs.ts';

const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

export type Isolation = {
  /**
   * Keeps a number, symbol or Latin name in its own order inside right-to-left text: wraps it in
   * U+2066 … U+2069. The text itself in left-to-right languages, when empty, and when already wrapped.
   */
  readonly isolate: (text: string) => string;
  /**
   * Isolates every run of Latin letters and digits inside stored text; a line without right-to-left letters
   * becomes one run. Parts that are isolated already stay as they are.
   */
  readonly isolateLatin: (text: string) => string;
};

export function createIsolation(language: Language): Isolation {
  if (localeConventions[language].direction === 'ltr') return { isolate: asIs, isolateLatin: asIs };
  return { isolate: wrap, isolateLatin: (text) => isolateLatinRuns(text, wrap) };
}

function asIs(text: string): string {
  return text;
}

function wrap(text: string): string {
  if (text === '' || isOneIsolate(text)) return text;
  return `${leftToRightIsolate}${text}${popIsolate}`;
}

function isOneIsolate(text: string): boolean {
  if (!text.startsWith(leftToRightIsolate) || !text.endsWith(popIsolate)) return false;
  return !/[\u2066-\u2069]/u.test(text.slice(1, -1));
}
