import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { type FileSteps, nodeFileSteps, writeAtomically } from '#backend/files/write-atomically.ts';
import { killAtRandom, killCount } from '#tests/support/workspace-child.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';
import { canMount, mountSmallDisk, remountReadOnly } from '#tests/support/workspace-mount.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const { randomName } = testPorts();
const bytes = Buffer.from('mới');

function fsError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Real steps but for a rename that fails so many times, and no real waiting. */
function failingRename(code: string, times: number) {
  const counted = { renames: 0, waits: 0 };
  const steps: FileSteps = {
    ...nodeFileSteps,
    rename: (from, to) => {
      counted.renames += 1;
      if (counted.renames <= times) throw fsError(code);
      nodeFileSteps.rename(from, to);
    },
    wait: (milliseconds) => {
      counted.waits += milliseconds;
      return Promise.resolve();
    },
  };
  return { steps, counted };
}

async function codeOf(write: Promise<void>): Promise<string> {
  return write.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

function oldFile(): string {
  const file = join(testFolder(), 'bao-cao.docx');
  writeFileSync(file, 'cũ');
  return file;
}

it('replaces a file and leaves nothing else', async () => {
  const file = oldFile();
  await writeAtomically({ file, bytes, randomName });
  expect(readFileSync(file, 'utf8')).toBe('mới');
  expect(readdirSync(join(file, '..'))).toEqual(['bao-cao.docx']);
});

it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for a file that is held for a moment (%s)', async (code) => {
  const file = oldFile();
  const { steps, counted } = failingRename(code, 9);
  await writeAtomically({ file, bytes, randomName, steps });
  expect(readFileSync(file, 'utf8')).toBe('mới');
  expect(counted).toEqual({ renames: 10, waits: 900 });
});

it.each(['EPERM', 'EBUSY', 'EACCES'])('gives up on a file that stays held (%s)', async (code) => {
  const file = oldFile();
  const { steps, counted } = failingRename(code, 99);
  expect(await codeOf(writeAtomically({ file, bytes, randomName, steps }))).toBe('file/locked');
  expect(counted.renames).toBe(10);
  expect(readFileSync(file, 'utf8')).toBe('cũ');
  expect(readdirSync(join(file, '..'))).toEqual(['bao-cao.docx']);
});

describe('failures of the file system', () => {
  it.each([
    ['ENOSPC', 'storage/full'],
    ['EROFS', 'file/unwritable'],
    ['EACCES', 'file/unwritable'],
    ['ENOTDIR', 'file/unwritable'],
    ['ENOENT', 'file/unwritable'],
  ])('%s becomes %s and leaves the old file', async (code, expected) => {
    const file = oldFile();
    const writeAndSync = () => {
      throw fsError(code);
    };
    const steps = { ...nodeFileSteps, writeAndSync };
    expect(await codeOf(writeAtomically({ file, bytes, randomName, steps }))).toBe(expected);
    expect(readFileSync(file, 'utf8')).toBe('cũ');
  });

  it('reports bytes that did not arrive as they were given', async () => {
    const file = oldFile();
    const steps = { ...nodeFileSteps, read: () => Buffer.from('mớ') };
    expect(await codeOf(writeAtomically({ file, bytes, randomName, steps }))).toBe('file/unwritable');
    expect(readFileSync(file, 'utf8')).toBe('cũ');
  });

  it('reports a missing folder and a folder in the place of the file', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'thu-muc'));
    for (const name of ['khong-co/bao-cao.docx', 'thu-muc']) {
      const write = writeAtomically({ file: join(folder, name), bytes, randomName });
      expect(await codeOf(write)).toBe('file/unwritable');
    }
    expect(readdirSync(folder)).toEqual(['thu-muc']);
  });

  it('passes a bug on as it is', async () => {
    const writeAndSync = () => {
      throw new TypeError('bug');
    };
    const steps = { ...nodeFileSteps, writeAndSync };
    const write = writeAtomically({ file: oldFile(), bytes, randomName, steps });
    await expect(write).rejects.toThrow(TypeError);
  });
});

it.skipIf(!canMount)('reports a read-only disk (needs root on Linux to mount one)', async () => {
  const disk = mountSmallDisk(100);
  remountReadOnly(disk);
  const write = writeAtomically({ file: join(disk, 'a.docx'), bytes, randomName });
  expect(await codeOf(write)).toBe('file/unwritable');
});

async function wholeAfterKills(kills: number, variant: string): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const file = join(testFolder(), 'a.bin');
    writeFileSync(file, Buffer.alloc(2_000_000, 'z'));
    await killAtRandom('write-file.ts', [file, variant], 40);
    const content = readFileSync(file);
    outcomes.push(content.length === 2_000_000 && content.every((byte) => byte === content[0]));
  }
  return outcomes;
}

it('leaves the old or the new content when it is killed', async () => {
  expect(await wholeAfterKills(killCount, 'atomic')).not.toContain(false);
});

it('would leave a part if it wrote in place', async () => {
  expect(await wholeAfterKills(8, 'in-place')).toContain(false);
});
