import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeLock } from '#scripts/check/lock-platforms.ts';
import { findVersionFaults } from '#scripts/check/versions.ts';
import { plantTree } from './plant-tree.ts';

type Locked = { readonly integrity?: string; readonly resolved?: string };

function plantPackage(version: string, locked: Locked = { integrity: 'sha512-x' }): string {
  const dependencies = { zod: version };
  return plantTree({
    'package.json': JSON.stringify({ dependencies }),
    'package-lock.json': JSON.stringify({ packages: { '': { dependencies }, 'node_modules/zod': locked } }),
  });
}

describe('versions', () => {
  it.each(['4.6.7', '7.0.0-beta.61'])('accepts the exact version %s', (version) => {
    expect(findVersionFaults(plantPackage(version))).toEqual([]);
  });

  it.each(['^4.6.7', '~4.6.7', '>=4', '4.x', 'latest', '*'])('finds the range %s', (version) => {
    expect(findVersionFaults(plantPackage(version))).toEqual([expect.stringContaining('"zod"')]);
  });

  it('finds the address of a registry in the lock file', () => {
    const root = plantPackage('4.6.7', {
      integrity: 'sha512-x',
      resolved: 'https://registry.example/zod.tgz',
    });

    expect(findVersionFaults(root)).toEqual([expect.stringContaining('names a registry')]);
  });

  it('finds a locked package without a hash', () => {
    expect(findVersionFaults(plantPackage('4.6.7', {}))).toEqual([expect.stringContaining('integrity')]);
  });

  it('finds a lock file that does not belong to package.json', () => {
    const root = plantTree({
      'package.json': JSON.stringify({ dependencies: { zod: '4.6.7' } }),
      'package-lock.json': JSON.stringify({ packages: { '': { dependencies: { zod: '4.6.6' } } } }),
    });

    expect(findVersionFaults(root)).toEqual([expect.stringContaining('run npm install')]);
  });

  it('finds that there is no lock file', () => {
    expect(findVersionFaults(plantTree({ 'package.json': '{}' }))).toEqual([
      expect.stringContaining('missing'),
    ]);
  });

  it('finds a package for another system that the lock file names and leaves out, and adds it', () => {
    const tool = {
      integrity: 'sha512-x',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' },
    };
    const root = plantTree({
      'package.json': '{}',
      'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/tool': tool } }),
    });
    expect(findVersionFaults(root)).toEqual([expect.stringContaining('no entry for "@tool/linux-x64-musl"')]);
    completeLock(root);

    expect(findVersionFaults(root)).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).toMatchObject({
      packages: {
        'node_modules/@tool/linux-x64-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true },
      },
    });
  });
});

describe('a banned package', () => {
  const lockWith = (path: string) => {
    const dependencies = { zod: '4.6.7' };
    const locked = { integrity: 'sha512-x' };
    const packages = { '': { dependencies }, 'node_modules/zod': locked, [path]: locked };
    return plantTree({
      'package.json': JSON.stringify({ dependencies }),
      'package-lock.json': JSON.stringify({ packages }),
    });
  };

  it.each(['node_modules/xlsx', 'node_modules/zod/node_modules/xlsx'])('is found as %s', (path) => {
    expect(findVersionFaults(lockWith(path))).toEqual([expect.stringContaining('is banned')]);
  });

  it.each(['node_modules/xlsx-style', 'node_modules/@scope/xlsx', 'node_modules/constructor'])(
    'is not taken for %s',
    (path) => {
      expect(findVersionFaults(lockWith(path))).toEqual([]);
    },
  );
});
