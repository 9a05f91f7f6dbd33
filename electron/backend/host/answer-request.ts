import type { BackendRequest, BackendRequestName, LogEntry } from '#contract/backend-messages.ts';
import type { Reply } from '#contract/reply.ts';
import { toFailure, unexpectedFailure } from '#contract/to-failure.ts';
import { AppError } from '#core/error/app-error.ts';
import type { Answers } from './answer-map.ts';

export type Log = (entry: LogEntry) => void;

/** Answers one request; an expected failure becomes a reply, a bug an entry of the log and a reply. */
export async function answerRequest(
  { name, input }: Pick<BackendRequest, 'name' | 'input'>,
  answers: Answers,
  { log, newLogId }: { readonly log: Log; readonly newLogId: () => string },
): Promise<Reply<unknown>> {
  try {
    // The router parsed the input by the schema of exactly this procedure.
    const answer = answers[name] as (input: unknown) => unknown;
    return { ok: true, value: await answer(input) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: toFailure(error) };
    const id = newLogId();
    log({ id, level: 'error', message: describeBug(name, error), frames: framesOf(error) });
    return { ok: false, error: unexpectedFailure(id, false) };
  }
}

/** The message of a bug may quote what it stumbled over, so only its kind is kept. */
export function describeBug(where: BackendRequestName | string, error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return `${where}: ${kind} ${code}`.trimEnd();
}

/** Where in the program it happened, without the message above the frames. */
export function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 20);
}
