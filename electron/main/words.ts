import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#core/domain/language.ts';

/** A sentence of the shell itself, for the moment in which no page can show one. */
export function readErrorSentence(resourcesFolder: string, language: Language): string {
  const file = join(resourcesFolder, 'locales', language, 'errors.json');
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // The check of the locale files holds every language to this key.
  return (content as { readonly unexpected: string }).unexpected;
}
