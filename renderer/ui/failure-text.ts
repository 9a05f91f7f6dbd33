import type { WorkspaceStatus } from '#contract/procedures.ts';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import type { ErrorCode } from '#core/error/app-error.ts';
import { DeskError } from '../ipc/client.ts';

/** What happened, to what, what now: the sentence of an error code; anything unknown is a bug. */
export function failureText(t: Translate, error: unknown): string {
  if (!(error instanceof DeskError)) return t(sentenceKey('unexpected'));
  return t(sentenceKey(error.failure.code), error.failure.params);
}

type ViewReason = NonNullable<WorkspaceStatus['viewReason']>;

/** The sentence of the error that kept a workspace from being opened for changes. */
export function viewReasonText(t: Translate, { code, params }: ViewReason): string {
  // The backend gives one of its own codes; the contract says "string" so that it stays plain data.
  return t(sentenceKey(code as ErrorCode), params);
}

/** Number of the entry in the log; null where nothing was logged. */
export function findLogId(error: unknown): string | null {
  return error instanceof DeskError ? error.failure.logId : null;
}

/** The check of the locale files proves that every code has its sentence under this key. */
function sentenceKey(code: ErrorCode): TranslationKey {
  return `errors:${code.replace('/', '.')}` as TranslationKey;
}
