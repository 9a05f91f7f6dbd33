import { join } from 'node:path';
import { AppError, type ErrorCode } from '#core/error/app-error.ts';
import { languageSchema, type Language } from '#core/domain/language.ts';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Ports } from '#backend/ports.ts';
import { createPorts } from './node-ports.ts';

export type CommandContext = { readonly ports: Ports; readonly t: Translate };

/**
 * Runs one command and prints what it returns. An expected failure becomes one sentence in the user's language
 * on standard error and exit code 1; a bug adds its stack below the sentence.
 */
export async function runCommandLine(
  args: readonly string[],
  command: (args: readonly string[], context: CommandContext) => Promise<string>,
): Promise<void> {
  const ports = createPorts();
  const t = createTranslate(join(ports.resourcesFolder, 'locales'), messageLanguage(args));
  try {
    process.stdout.write(await command(args, { ports, t }));
  } catch (error) {
    process.stderr.write(`${describeFailure(error, t)}\n`);
    process.exitCode = 1;
  }
}

function describeFailure(error: unknown, t: Translate): string {
  if (error instanceof AppError) return t(errorKey(error.code), error.params);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${t('errors:unexpected')}\n${details}`;
}

/** The sentence of a code: "storage/full" stands at "errors:storage.full". */
export function errorKey(code: ErrorCode): TranslationKey {
  // A test proves that every code has its sentence under exactly this key in every language.
  return `errors:${code.replace('/', '.')}` as TranslationKey;
}

/** Messages follow `--lang` where it names a language, else Vietnamese. */
function messageLanguage(args: readonly string[]): Language {
  const position = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[position]?.includes('=') ? args[position].split('=')[1] : args[position + 1];
  const parsed = languageSchema.safeParse(position < 0 ? undefined : value);
  return parsed.success ? parsed.data : 'vi';
}
