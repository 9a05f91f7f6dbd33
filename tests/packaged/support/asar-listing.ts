import { closeSync, openSync, readSync } from 'node:fs';

type AsarEntry = { readonly files?: Readonly<Record<string, AsarEntry>>; readonly unpacked?: boolean };

/** Paths of the files in an archive of Electron; those that lie beside it are among them. */
export function listAsar(file: string): readonly string[] {
  const handle = openSync(file, 'r');
  try {
    // Four lengths of 32 bits, the last of which is that of the index, then the index as JSON.
    const lengths = Buffer.alloc(16);
    readSync(handle, lengths, 0, lengths.length, 0);
    const index = Buffer.alloc(lengths.readUInt32LE(12));
    readSync(handle, index, 0, index.length, lengths.length);
    return pathsOf(JSON.parse(index.toString('utf8')) as AsarEntry, '');
  } finally {
    closeSync(handle);
  }
}

function pathsOf({ files }: AsarEntry, path: string): readonly string[] {
  if (files === undefined) return [path];
  return Object.entries(files).flatMap(([name, entry]) =>
    pathsOf(entry, path === '' ? name : `${path}/${name}`),
  );
}
