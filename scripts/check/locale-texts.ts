import type { Language } from '#core/domain/language.ts';
import { localesFolder, sourceLanguage, type Locales, type Texts } from './locale-files.ts';
import { formsOf, isPlural, withoutPlural } from './plural-forms.ts';

type Place = {
  readonly language: Language;
  readonly namespace: string;
};

/** Arabic letters that look like Urdu ones, and the Urdu letter to write. */
const arabicLetters: readonly (readonly [arabic: number, urdu: number])[] = [
  [0x064a, 0x06cc],
  [0x0643, 0x06a9],
  [0x0629, 0x06c3],
];

/** Every language has the keys of the source in its own plural forms, with the same placeholders, well written. */
export function findTextFaults(locales: Locales): readonly string[] {
  const source = locales.get(sourceLanguage) ?? new Map<string, Texts>();
  return [...locales].flatMap(([language, namespaces]) => {
    const extra = [...namespaces.keys()].filter((name) => !source.has(name));
    return [
      ...extra.map(
        (namespace) => `${fileOf({ language, namespace })}: "${sourceLanguage}" has no such file.`,
      ),
      ...[...source].flatMap(([namespace, sourceTexts]) => {
        const texts = namespaces.get(namespace) ?? new Map<string, unknown>();
        const complaints = [
          ...compareKeys(sourceTexts, texts, language),
          ...checkTexts(sourceTexts, texts, language),
        ];
        return complaints.map((complaint) => `${fileOf({ language, namespace })}: ${complaint}`);
      }),
    ];
  });
}

function compareKeys(source: Texts, texts: Texts, language: Language): readonly string[] {
  if (texts.size === 0 && source.size > 0) return [`all ${source.size} keys are missing.`];
  const wanted = new Set([...source.keys()].flatMap((path) => formsOf(path, language)));
  const missing = [...wanted].filter((path) => !texts.has(path)).map((path) => `"${path}" is missing.`);
  const surplus = [...texts.keys()]
    .filter((path) => !wanted.has(path))
    .map((path) => `"${path}" is not a key of "${sourceLanguage}", or not a plural form of this language.`);
  return [...missing, ...surplus];
}

function checkTexts(source: Texts, texts: Texts, language: Language): readonly string[] {
  const sourcePlaceholders = collectPlaceholders(source);
  return [...texts].flatMap(([path, text]) => {
    if (typeof text !== 'string') return [`"${path}" is not a text.`];
    const wanted = sourcePlaceholders.get(withoutPlural(path));
    return [
      ...checkWriting(text, language).map((complaint) => `"${path}" ${complaint}`),
      ...(wanted === undefined ? [] : comparePlaceholders({ path, text, wanted })),
    ];
  });
}

function checkWriting(text: string, language: Language): readonly string[] {
  const complaints: string[] = [];
  if (text.trim() === '') complaints.push('is empty.');
  if (text !== text.normalize('NFC')) complaints.push('is not in Unicode form NFC.');
  if (language !== 'ur') return complaints;
  for (const [arabic, urdu] of arabicLetters) {
    if (!text.includes(String.fromCodePoint(arabic))) continue;
    complaints.push(`has the Arabic letter ${codeOf(arabic)} where Urdu writes ${codeOf(urdu)}.`);
  }
  return complaints;
}

type Comparison = {
  readonly path: string;
  readonly text: string;
  readonly wanted: ReadonlySet<string>;
};

/** The number itself may be left out of a plural form ("one task"). */
function comparePlaceholders({ path, text, wanted }: Comparison): readonly string[] {
  const found = placeholdersOf(text);
  const mayLackCount = isPlural(path) && !path.endsWith('_other');
  const missing = [...wanted].filter((name) => !found.has(name) && !(mayLackCount && name === 'count'));
  const surplus = [...found].filter((name) => !wanted.has(name));
  return [
    ...missing.map((name) => `"${path}" lacks the placeholder "${name}".`),
    ...surplus.map((name) => `"${path}" has the placeholder "${name}", which "${sourceLanguage}" has not.`),
  ];
}

/** By key. Of a plural key the form "other" decides, which every language has. */
function collectPlaceholders(source: Texts): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...source].flatMap(([path, text]) =>
      typeof text !== 'string' || (isPlural(path) && !path.endsWith('_other'))
        ? []
        : [[withoutPlural(path), placeholdersOf(text)] as const],
    ),
  );
}

function placeholdersOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''));
}

function fileOf({ language, namespace }: Place): string {
  return `${localesFolder}/${language}/${namespace}.json`;
}

function codeOf(letter: number): string {
  return `U+${letter.toString(16).toUpperCase().padStart(4, '0')}`;
}
