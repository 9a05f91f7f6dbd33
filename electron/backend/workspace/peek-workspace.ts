import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalizedText } from '#core/domain/language.ts';
import { AppError } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import { checkHeader } from './file-header.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { getWorkspaceSettings } from './repositories/setting-repository.ts';
import { openForReading } from './sqlite-file.ts';
import { makeViewFolder, viewedFile } from './view-folder.ts';
import { copyWhole } from './view-workspace.ts';
import { workspacePaths } from './workspace-paths.ts';

/** Larger files are told by the name of their folder: copying them would keep a window waiting. */
const largestPeekedBytes = 64 * 1024 * 1024;

export type Peeked = {
  readonly provinceName: LocalizedText | null;
  readonly state: 'read' | 'unread' | 'damaged' | 'missing';
};

/**
 * The name of the province in a workspace that stays closed: read from a private copy, so that no lock is taken
 * and no file appears beside it. Never fails.
 */
export function peekWorkspace(folder: string, ports: Pick<Ports, 'temporaryFolder' | 'logger'>): Peeked {
  const { file } = workspacePaths(folder);
  try {
    return withStorageErrors(file, () => {
      if (!existsSync(file)) return unnamed('missing');
      if (statSync(file).size > largestPeekedBytes) return unnamed('unread');
      return { provinceName: readProvinceName(file, ports), state: 'read' };
    });
  } catch (error) {
    noteFault(error, ports);
    return unnamed(stateOf(error));
  }
}

/** The name of the province in a file of ours under any name and of any size. Never fails; null where it cannot be read. */
export function findProvinceName(
  file: string,
  ports: Pick<Ports, 'temporaryFolder' | 'logger'>,
): LocalizedText | null {
  try {
    return withStorageErrors(file, () => readProvinceName(file, ports));
  } catch (error) {
    noteFault(error, ports);
    return null;
  }
}

function noteFault(error: unknown, { logger }: Pick<Ports, 'logger'>): void {
  if (!(error instanceof AppError)) logger.error('A workspace could not be looked at.', error);
}

function stateOf(error: unknown): Peeked['state'] {
  if (!(error instanceof AppError)) return 'unread';
  if (error.code === 'storage/missing') return 'missing';
  return error.code === 'storage/corrupt' || error.code === 'storage/foreign' ? 'damaged' : 'unread';
}

function unnamed(state: Peeked['state']): Peeked {
  return { provinceName: null, state };
}

function readProvinceName(file: string, { temporaryFolder }: Pick<Ports, 'temporaryFolder'>): LocalizedText {
  const place = makeViewFolder(temporaryFolder);
  try {
    const copy = join(place.folder, viewedFile);
    copyWhole(file, copy);
    checkHeader(copy, file);
    const db = openForReading(copy);
    try {
      return getWorkspaceSettings(db).provinceName;
    } finally {
      db.close();
    }
  } finally {
    place.remove();
  }
}
