import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#scripts/check/project-checks.ts';
import { missingLibraries, missingPackages } from '#scripts/setup/system-packages.mjs';
import { plantTree } from '../check/plant-tree.ts';

type Ending = { readonly exitCode: number | null; readonly said: string };

function start(root: string, args: readonly string[]): Ending {
  const env = { ...process.env, PATH: root };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
    env,
    encoding: 'utf8',
  });
  return { exitCode: status, said: stderr };
}

/** A clone without packages, in a path with a space. */
function plantClone(): string {
  const root = plantTree({});
  cpSync(join(projectRoot, 'scripts', 'start.mjs'), join(root, 'scripts', 'start.mjs'));
  cpSync(join(projectRoot, 'scripts', 'setup'), join(root, 'scripts', 'setup'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(projectRoot, name), join(root, name));
  return root;
}

describe('start', () => {
  it('names the commands where the asked one is unknown', () => {
    const { exitCode, said } = start(plantClone(), ['brefing']);

    expect(exitCode).toBe(1);
    expect(said).toMatch(/^"brefing" is not a command; there are start, dev, [^\n]*briefing[^\n]*\n$/u);
  });

  it('ends with one sentence where there is no npm', () => {
    const { exitCode, said } = start(plantClone(), ['check']);

    expect(exitCode).toBe(1);
    expect(said).toMatch(/^npm was not found;[^\n]*\n$/);
  });

  it('passes arguments and exit code on', () => {
    const { exitCode } = start(projectRoot, ['check', '--no-such-option']);

    expect(exitCode).toBe(1);
    expect(start(projectRoot, ['check', '--help']).exitCode).toBe(0);
  });
});

describe('the pinned Node', () => {
  it('is the one that the entry scripts ask for', () => {
    const packageFile = readFileSync(join(projectRoot, 'package.json'), 'utf8');
    const script = readFileSync(join(projectRoot, 'scripts', 'setup', 'require-node.ts'), 'utf8');
    const major = /"node": "(\d+)\./.exec(packageFile)?.[1];

    expect(script).toContain(`pinnedMajor = '${major}'`);
    expect(process.versions.node.split('.')[0]).toBe(major);
  });
});

describe('system packages', () => {
  it('are named by their Debian package where the program is missing', () => {
    expect(missingPackages((program) => program === 'strace')).toEqual([
      'libreoffice-writer',
      'poppler-utils',
    ]);
    expect(missingPackages(() => true)).toEqual([]);
  });

  it('are named by their Debian package where a library of Electron is missing', () => {
    expect(missingLibraries((library) => library !== 'libgbm.so.1')).toEqual(['libgbm1']);
  });
});
