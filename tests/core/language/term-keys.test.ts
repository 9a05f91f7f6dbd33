import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import * as termKeys from '#core/language/term-keys.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { localesFolder } from './format-in.ts';

const tables = Object.entries(termKeys);

describe.each(languages)('terms in %s', (language) => {
  const t = createTranslate(localesFolder, language);

  it.each(tables)('give each value of %s its own words', (_name, table) => {
    const words = Object.values(table).map((key) => t(key));
    expect(new Set(words).size).toBe(words.length);
  });
});
