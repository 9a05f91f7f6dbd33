import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInstance, type i18n, type Resource, type ResourceKey } from 'i18next';
import type { Language } from '#core/domain/language.ts';
import type { Translate } from '#core/language/translate.ts';

const cache = new Map<string, Translate>();

/**
 * The words of one language for documents and the command line, read from `<localesFolder>/<language>/` once.
 * A missing key, a missing plural form and a missing value are bugs and throw: no other language steps in.
 */
export function createTranslate(localesFolder: string, language: Language): Translate {
  const folder = path.resolve(localesFolder, language);
  const cached = cache.get(folder);
  if (cached !== undefined) return cached;
  const translate = toTranslate(loadInstance(folder, language), language);
  cache.set(folder, translate);
  return translate;
}

function toTranslate(instance: i18n, language: Language): Translate {
  return (key, values = {}) => {
    const { count } = values;
    // `replace` keeps placeholders apart from the options of i18next, which have names such as "context".
    const text: unknown = instance.t(key, {
      replace: values,
      nest: false,
      ...(typeof count === 'number' ? { count } : {}),
    });
    if (typeof text !== 'string') throw new Error(`"${key}" is no text in "${language}".`);
    return text;
  };
}

function loadInstance(folder: string, language: Language): i18n {
  const resources: Resource = { [language]: readNamespaces(folder) };
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`"${key}" has no text in "${language}".`);
    },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`"${match[0]}" has no value in "${text}".`);
    },
    appendNamespaceToMissingKey: true,
  });
  return instance;
}

function readNamespaces(folder: string): Resource[string] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.notes.json'));
  return Object.fromEntries(
    files.map((name) => {
      // Words are objects of objects and texts: the check of the locale files holds them to it.
      const content = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ResourceKey;
      return [path.basename(name, '.json'), content];
    }),
  );
}
