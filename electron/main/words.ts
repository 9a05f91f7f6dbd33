import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '#contract/reply.ts';
import type { Language } from '#core/domain/language.ts';

/** What the shell itself says of a failure, in the moment in which no page can; an empty id is left out. */
export function readErrorSentence(resourcesFolder: string, language: Language, logId: string): string {
  const read = (namespace: string): unknown =>
    JSON.parse(readFileSync(join(resourcesFolder, 'locales', language, `${namespace}.json`), 'utf8'));
  // The check of the locale files holds every language to these two keys.
  const { unexpected } = read('errors') as { readonly unexpected: string };
  const { log } = read('shell') as { readonly log: string };
  return logId === '' ? unexpected : `${unexpected}\n\n${log.replace('{{id}}', logId)}`;
}

/** The sentence of a failure that the shell met where no page asked for anything. */
export function readFailureSentence(
  resourcesFolder: string,
  language: Language,
  { code, params }: Pick<Failure, 'code' | 'params'>,
): string {
  const file = join(resourcesFolder, 'locales', language, 'errors.json');
  let part: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // The check of the locale files holds every language to a sentence for each code.
  for (const key of code.split('/')) part = (part as Readonly<Record<string, unknown>>)[key];
  return String(part).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
