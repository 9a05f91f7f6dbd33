import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { backUpForDeletion } from '#backend/workspace/back-up-for-deletion.ts';
import { damageFile, damageLargeFile } from '#tests/support/damaged-file.ts';
import { withoutRules } from '#tests/support/damaged-value.ts';
import { closedWorkspace, codeOf, namesIn, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

/** What a failing disk does to the copy once it is written, and to the backup once it has its name. */
const disk = vi.hoisted(() => ({
  harmCopy: (_file: string): void => undefined,
  harmFolder: (_folder: string): void => undefined,
}));

vi.mock(import('#backend/workspace/sqlite-file.ts'), async (importOriginal) => {
  const real = await importOriginal();
  const vacuumInto: typeof real.vacuumInto = (db, file) => {
    real.vacuumInto(db, file);
    disk.harmCopy(file);
  };
  return { ...real, vacuumInto };
});

vi.mock(import('#backend/files/sync-to-disk.ts'), async (importOriginal) => {
  const real = await importOriginal();
  const syncFolder: typeof real.syncFolder = (folder) => {
    real.syncFolder(folder);
    disk.harmFolder(folder);
  };
  return { ...real, syncFolder };
});

afterEach(() => {
  disk.harmCopy = () => undefined;
  disk.harmFolder = () => undefined;
});

it.each([
  ['damaged', (file: string) => damageFile(file)],
  ['damaged near its end', (file: string) => damageLargeFile(file)],
  [
    'without a row',
    (file: string) => withoutRules(file, (db) => db.exec('DELETE FROM change_log WHERE sequence = 1')),
  ],
  [
    'of other values',
    (file: string) => withoutRules(file, (db) => db.exec(`UPDATE indicator SET direction = 'x'`)),
  ],
  ['unreadable', (file: string) => withoutRules(file, (db) => db.exec(`UPDATE setting SET value = '{}'`))],
])('keeps the workspace where the copy is %s', (_, harm) => {
  const { folder } = closedWorkspace();
  const target = join(testFolder(), 'deleted', 'tinh');
  disk.harmCopy = harm;
  expect(codeOf(() => backUpForDeletion(folder, target, testPorts()))).toBe('deletion/damaged');
  expect(existsSync(target)).toBe(false);
});

it('keeps the workspace where the backup is another file than was proven', () => {
  const { folder } = closedWorkspace();
  const target = join(testFolder(), 'deleted', 'tinh');
  disk.harmFolder = (place) => {
    const name = place === target ? namesIn(place).find((it) => it.endsWith('.p06')) : undefined;
    if (name !== undefined) appendFileSync(join(place, name), 'x');
  };
  expect(codeOf(() => backUpForDeletion(folder, target, testPorts()))).toBe('deletion/damaged');
  expect(existsSync(target)).toBe(false);
});

it('keeps a large workspace that is not, byte for byte, what was closed', () => {
  const { folder, file } = closedWorkspace();
  withoutRules(file, (db) => {
    const filler = `json_object('filler', replace(hex(zeroblob(10000000)), '0', 'x'))`;
    db.exec(`UPDATE change_log SET summary = ${filler} WHERE sequence = 1`);
  });
  const target = join(testFolder(), 'deleted', 'tinh');
  expect(codeOf(() => backUpForDeletion(folder, target, testPorts()))).toBe('storage/altered');
  expect(existsSync(target)).toBe(false);
});
