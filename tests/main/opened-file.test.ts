import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOpenedFile, workspaceFolderOf } from '#main/opened-file.ts';

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

  it('is nothing to open where it is a backup or a copy', () => {
    expect(workspaceFolderOf(join(desktop, 'tinh', 'backups', '000000042-01-manual.p06'))).toBeNull();
  });
});
