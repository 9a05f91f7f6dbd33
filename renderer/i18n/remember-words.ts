import type { Translate } from '#core/language/translate.ts';

/** A list of 5,000 tasks asks for some 20,000 texts, and most of them are the same few hundred. */
const mostKept = 20_000;

/** Looks a text up once: the library takes longer to find and fill one than a list has for a whole row. */
export function rememberWords(translate: Translate): Translate {
  const kept = new Map<string, string>();
  return (key, values) => {
    const place = values === undefined ? key : `${key}\n${JSON.stringify(values)}`;
    const known = kept.get(place);
    if (known !== undefined) return known;
    const text = translate(key, values);
    if (kept.size >= mostKept) kept.clear();
    kept.set(place, text);
    return text;
  };
}
