import type { AppError } from '#core/error/app-error.ts';
import { type ErrorCode, type ErrorParams } from '#core/error/app-error.ts';
import type { Failure } from './reply.ts';

const retryableCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'not-found',
  'gone',
  'conflict',
  'storage/busy',
  'storage/device',
  'storage/full',
  'storage/held',
  'storage/missing',
  'storage/read-only',
  'file/locked',
  'file/unreadable',
  'file/unwritable',
]);

/** An expected failure as it crosses to a window. Of a path only the last name is kept. */
export function toFailure({ code, params }: AppError): Failure {
  return { code, params: withoutFolders(params), isRetryable: retryableCodes.has(code), logId: null };
}

/** A bug, or a backend that ended: the same request may succeed once the backend is there again. */
export function unexpectedFailure(logId: string, isRetryable: boolean): Failure {
  return { code: 'unexpected', params: {}, isRetryable, logId };
}

/** A file of a workspace is named by the folder of the workspace, which is what the user knows. */
export function withoutFolders(params: ErrorParams): ErrorParams {
  const { path } = params;
  if (typeof path !== 'string') return params;
  const names = path.split(/[\\/]/).filter((name) => name !== '');
  const last = names.at(-1) ?? path;
  return { ...params, path: last === 'workspace.p06' ? (names.at(-2) ?? last) : last };
}
