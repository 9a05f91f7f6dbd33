import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMigrationFaults, recordNewMigrations } from '#scripts/check/migrations.ts';
import { plantFiles, plantTree } from './plant-tree.ts';

const folder = 'electron/backend/workspace/migrations';
const first = `${folder}/0001-initial.ts`;
const second = `${folder}/0002-tasks.ts`;

function commitAll(root: string): void {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-q', '-m', 'A step'],
  ]) {
    expect(spawnSync('git', args, { cwd: root }).status).toBe(0);
  }
}

function plantRecorded(): string {
  const root = plantTree({ [first]: 'create();\n', [`${folder}/migration-list.ts`]: '' });
  recordNewMigrations(root);
  return root;
}

describe('migrations', () => {
  it('accepts migrations that are on record, whatever their line ends', () => {
    const root = plantRecorded();
    plantFiles(root, { [first]: 'create();\r\n' });

    expect(findMigrationFaults(root)).toEqual([]);
  });

  it('finds a migration without a checksum', () => {
    const root = plantRecorded();
    plantFiles(root, { [second]: 'add();' });

    expect(findMigrationFaults(root)).toEqual([expect.stringContaining(`${second}: it has no checksum`)]);
  });

  it('finds a migration that was edited, and does not record it again', () => {
    const root = plantRecorded();
    plantFiles(root, { [first]: 'createMore();' });
    recordNewMigrations(root);

    expect(findMigrationFaults(root)).toEqual([expect.stringContaining('differs from its checksum')]);
  });

  it('finds a migration that was removed', () => {
    const root = plantRecorded();
    rmSync(join(root, first));

    expect(findMigrationFaults(root)).toEqual([expect.stringContaining('the file is gone')]);
  });

  it.each(['before', 'after'])(
    'finds a committed checksum that changed, %s the change is committed',
    (moment) => {
      const root = plantRecorded();
      commitAll(root);
      rmSync(join(root, folder, 'checksums.json'));
      plantFiles(root, { [first]: 'createMore();' });
      recordNewMigrations(root);
      if (moment === 'after') commitAll(root);

      expect(findMigrationFaults(root)).toEqual([expect.stringContaining('was committed and has changed')]);
    },
  );

  it('accepts a change that was taken back', () => {
    const root = plantRecorded();
    commitAll(root);
    const record = join(folder, 'checksums.json');
    const good = readFileSync(join(root, record), 'utf8');
    plantFiles(root, { [record]: good.replace(/[0-9a-f]{64}/, '0'.repeat(64)) });
    commitAll(root);
    plantFiles(root, { [record]: good });

    expect(findMigrationFaults(root)).toEqual([]);
  });
});
