import { closeSync, fsync, fsyncSync, openSync } from 'node:fs';

/** Waits until the content of a file is on the disk. Never for an open SQLite file: closing it here would drop its locks. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** As `syncFile`, without holding up anything else: a stick may take long. */
export async function syncFileSoon(file: string): Promise<void> {
  const handle = openSync(file, 'r+');
  try {
    await new Promise<void>((resolve, reject) => {
      fsync(handle, (error) => {
        if (error === null) resolve();
        else reject(error);
      });
    });
  } finally {
    closeSync(handle);
  }
}

/** Waits until the names in a folder are on the disk. Windows keeps them in order by itself and has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
