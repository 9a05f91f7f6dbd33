import type { ErrorCode, ErrorParams } from '#core/error/app-error.ts';

/** What crosses to a window when a procedure fails: never a stack, never a path of the program. */
export type Failure = {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** True where the same request may succeed later without a change to it. */
  readonly isRetryable: boolean;
  /** Finds the entry in the log; null where nothing was logged. */
  readonly logId: string | null;
};

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
