import { parseArgs, type ParseArgsConfig } from 'node:util';
import { appError } from '#core/error/app-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads `--name value` options. Fails with `usage/unknown-option` for a name that is not listed or a word
 * that belongs to none, and with `usage/invalid-value` for a missing or unexpected value.
 */
export function readOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw toUsageError(error, args);
  }
}

function toUsageError(error: unknown, args: readonly string[]): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const named = /'(?:-\w, )?(--?[^'\s<=]+)/.exec(error.message)?.[1] ?? args.join(' ');
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return appError('usage/invalid-value', { name: named }, { cause: error });
  }
  const positional = /'([^']+)'/.exec(error.message)?.[1] ?? named;
  return appError('usage/unknown-option', { name: positional }, { cause: error });
}
