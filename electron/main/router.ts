import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { procedureChannel } from '#contract/method-names.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import type { Reply } from '#contract/reply.ts';
import { toFailure, unexpectedFailure } from '#contract/to-failure.ts';
import { AppError, appError } from '#core/error/app-error.ts';
import { parseInput, requireName } from './parse-call.ts';
import { isTrustedFrame } from './sender-guard.ts';

export type RouterOptions = {
  /** The window that may call; null while there is none. */
  readonly findDesk: () => WebContents | null;
  /** Answers a call whose input was parsed; fails by throwing or by a reply. */
  readonly answer: (name: ProcedureName, input: unknown) => Promise<Reply<unknown>>;
  /** Enters a bug in the log and returns the id of the entry. */
  readonly logBug: (where: string, error: unknown) => string;
};

/** The one door between a window and everything else: sender, size, input, answer. */
export function registerRouter({ findDesk, answer, logBug }: RouterOptions): void {
  ipcMain.handle(procedureChannel, async (event, name: unknown, input: unknown) => {
    try {
      if (!isTrustedCall(event, findDesk())) throw appError('validation', { field: 'sender' });
      const procedure = requireName(name);
      return await answer(procedure, parseInput(procedure, input));
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toFailure(error) };
      return { ok: false, error: unexpectedFailure(logBug('router', error), false) };
    }
  });
}

function isTrustedCall(event: IpcMainInvokeEvent, desk: WebContents | null): boolean {
  return desk !== null && event.sender === desk && isTrustedFrame(event.senderFrame);
}
