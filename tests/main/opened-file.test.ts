import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOnlyFile, findOpenedFile, workspaceFolderOf } from '#main/opened-file.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const desktop = resolve('desktop');

describe('a start of the program', () => {
  it('names a file from where it was started, among switches of the system', () => {
    const args = ['p06-desk', '--user-data-dir=x.p06', join('tinh', 'Workspace.P06')];

    expect(findOpenedFile(args, desktop)).toBe(join(desktop, 'tinh', 'Workspace.P06'));
  });

  it('names nothing where there is no file of its type', () => {
    expect(findOpenedFile(['p06-desk.p06'], desktop)).toBeNull();
    expect(findOpenedFile(['p06-desk', 'bao-cao.docx', '--flag'], desktop)).toBeNull();
  });
});

describe('an opened file', () => {
  it('stands for the folder of its workspace', () => {
    expect(workspaceFolderOf(join(desktop, 'tinh', 'workspace.p06'))).toBe(join(desktop, 'tinh'));
  });

  it('stands for no folder where it is a backup or a copy', () => {
    for (const name of [
      'workspace (1).p06',
      'Điện Biên 6T 2024.p06',
      'workspace - Copy.p06',
      'workspace.p06.p06',
    ]) {
      expect(workspaceFolderOf(join(desktop, 'tinh', name))).toBeNull();
    }
    expect(workspaceFolderOf(join(desktop, 'tinh', 'backups', '000000042-01-manual.p06'))).toBeNull();
  });
});

describe('a folder without a workspace', () => {
  it('offers its one file of ours, and none where there are several or it is gone', () => {
    const folder = testFolder();
    expect(findOnlyFile(folder)).toBeNull();
    writeFileSync(join(folder, 'ghi-chu.txt'), '');
    writeFileSync(join(folder, 'Điện Biên 6T 2024.P06'), '');
    expect(findOnlyFile(folder)).toBe(join(folder, 'Điện Biên 6T 2024.P06'));
    writeFileSync(join(folder, 'workspace (1).p06'), '');
    expect(findOnlyFile(folder)).toBeNull();
    expect(findOnlyFile(join(folder, 'away'))).toBeNull();
  });
});
