import { searchKey } from '../language/search-key.ts';

/** Of all languages at once: a table from a Vietnamese agency is pasted in an English window. */
const words: readonly (readonly [value: '1' | '0', texts: readonly string[]])[] = [
  ['1', ['1', 'có', 'đạt', 'x', 'yes', 'हाँ', 'हां', 'ہاں', 'ano']],
  ['0', ['0', 'không', 'chưa', 'no', 'नहीं', 'نہیں', 'ne']],
];
const values: ReadonlyMap<string, string> = new Map(
  words.flatMap(([value, texts]) => texts.map((text) => [searchKey(text), value] as const)),
);

/** "Có" as the 1 that the table keeps; a word that says neither stays as it was pasted. */
export function toYesNo(text: string): string {
  return values.get(searchKey(text)) ?? text;
}
