import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#core/domain/language.ts';

export const localesFolder = 'resources/locales';

/** Texts of one namespace in one language, by their path ("heading.results"). */
export type Texts = ReadonlyMap<string, unknown>;

/** Language, then namespace. Files of notes for translators are left out. */
export type Locales = ReadonlyMap<Language, ReadonlyMap<string, Texts>>;

/** Vietnamese is the source: the other languages are held against it. */
export const sourceLanguage: Language = 'vi';

export function readLocales(root: string): Locales {
  return new Map(languages.map((language) => [language, readNamespaces(root, language)]));
}

function readNamespaces(root: string, language: Language): ReadonlyMap<string, Texts> {
  const folder = join(root, localesFolder, language);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.json') && !name.endsWith('.notes.json'))
      .map((name) => {
        const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        return [name.slice(0, -'.json'.length), new Map(flatten(content, ''))];
      }),
  );
}

function flatten(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}
