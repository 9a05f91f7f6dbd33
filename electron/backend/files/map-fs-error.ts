import { type AppError, appError } from '#core/error/app-error.ts';

type Build = (path: string, cause: Error) => AppError;
const unwritable: Build = (path, cause) => appError('file/unwritable', { path }, { cause });
const locked: Build = (path, cause) => appError('file/locked', { path }, { cause });
const full: Build = (path, cause) => appError('storage/full', { path }, { cause });

const builders: Readonly<Record<string, Build>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: unwritable,
  EACCES: unwritable,
  ENOENT: unwritable,
  ENOTDIR: unwritable,
  EISDIR: unwritable,
  ENAMETOOLONG: unwritable,
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
  const build = code === undefined ? undefined : builders[code];
  return build === undefined || !(error instanceof Error) ? error : build(path, error);
}
