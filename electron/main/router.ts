import { ipcMain, type WebContents } from 'electron';
import { procedureChannel } from '#contract/method-names.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import type { Reply } from '#contract/reply.ts';
import { toFailure, unexpectedFailure } from '#contract/to-failure.ts';
import { AppError, appError } from '#core/error/app-error.ts';
import { parseInput, requireName } from './parse-call.ts';
import { type CallingWindow, isTrustedFrame, mayCall } from './sender-guard.ts';

export type RouterOptions = {
  /** Which window of this program a sender is; null for any other. */
  readonly findCaller: (sender: WebContents) => CallingWindow | null;
  /** Answers a call whose input was parsed; fails by throwing or by a reply. */
  readonly answer: (name: ProcedureName, input: unknown) => Promise<Reply<unknown>>;
  /** Enters a bug in the log and returns the id of the entry. */
  readonly logBug: (where: string, error: unknown) => string;
};

/** The one door between a window and everything else: sender, size, input, answer. */
export function registerRouter({ findCaller, answer, logBug }: RouterOptions): void {
  ipcMain.handle(procedureChannel, async (event, name: unknown, input: unknown) => {
    try {
      const caller = isTrustedFrame(event.senderFrame) ? findCaller(event.sender) : null;
      if (caller === null) throw appError('validation', { field: 'sender' });
      const procedure = requireName(name);
      if (!mayCall(caller, procedure)) throw appError('validation', { field: 'sender' });
      return await answer(procedure, parseInput(procedure, input));
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toFailure(error) };
      return { ok: false, error: unexpectedFailure(logBug('router', error), false) };
    }
  });
}
