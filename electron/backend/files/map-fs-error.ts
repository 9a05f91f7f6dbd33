import { type AppError, appError } from '#core/error/app-error.ts';

type Build = (path: string, cause: Error) => AppError;
const unwritable: Build = (path, cause) => appError('file/unwritable', { path }, { cause });
const locked: Build = (path, cause) => appError('file/locked', { path }, { cause });
const full: Build = (path, cause) => appError('storage/full', { path }, { cause });

const device: Build = (path, cause) => appError('storage/device', { path }, { cause });
const badPath: Build = (path, cause) => appError('storage/path', { path }, { cause });

/** The disk does not answer, or is not there any more: pulled, broken, or a network drive that was cut off. */
export const deviceFaults: ReadonlySet<string> = new Set([
  'EIO',
  'ENODEV',
  'ENXIO',
  'EREMOTEIO',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
]);
/** The path cannot be one of a file: too long, a folder, or a link that leads back to itself. */
export const pathFaults: ReadonlySet<string> = new Set(['ENAMETOOLONG', 'EISDIR', 'ELOOP']);

const builders: Readonly<Record<string, Build>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: unwritable,
  EACCES: unwritable,
  ENOENT: unwritable,
  ENOTDIR: unwritable,
  EPERM: locked,
  EBUSY: locked,
};

/** The code of a failure of the file system ("ENOSPC"); undefined for any other value. */
export function fsErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Translates a failed write of a file; what is no failure of the file system comes back as it is. */
export function mapFsError(error: unknown, path: string): unknown {
  const code = fsErrorCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  if (deviceFaults.has(code)) return device(path, error);
  if (pathFaults.has(code)) return badPath(path, error);
  return builders[code]?.(path, error) ?? error;
}
