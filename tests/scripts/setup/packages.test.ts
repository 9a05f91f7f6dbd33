import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintOf, isInstalled } from '#scripts/setup/packages.mjs';
import { plantFiles, plantTree } from '../check/plant-tree.ts';

const lock = (integrity: string): string =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/zod': { integrity }, 'node_modules/other-system': { optional: true } },
  });

describe('installed packages', () => {
  it('are missing without node_modules', () => {
    expect(isInstalled(plantTree({ 'package-lock.json': lock('a') }))).toBe(false);
  });

  it('are there where npm recorded the same packages, and leave a stamp', () => {
    const root = plantTree({ 'package-lock.json': lock('a'), 'node_modules/.package-lock.json': lock('a') });

    expect(isInstalled(root)).toBe(true);
    expect(readFileSync(join(root, 'node_modules', '.p06-installed'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are stale after the lock file has changed', () => {
    const root = plantTree({ 'package-lock.json': lock('a'), 'node_modules/.package-lock.json': lock('a') });
    expect(isInstalled(root)).toBe(true);
    plantFiles(root, { 'package-lock.json': lock('b') });

    expect(isInstalled(root)).toBe(false);
  });
});

describe('the complaint of npm', () => {
  it('is the code and the reason, not the place of the log', () => {
    const output = [
      'npm error code ENOTFOUND',
      'npm error syscall getaddrinfo',
      'npm error errno ENOTFOUND',
      'npm error network request failed, reason: getaddrinfo ENOTFOUND',
      'npm error network This is a problem related to network connectivity.',
      'npm error A complete log of this run can be found in: a.log',
    ].join('\n');

    expect(complaintOf(output)).toBe('ENOTFOUND, network request failed, reason: getaddrinfo ENOTFOUND');
  });

  it('is the last line where npm names no error', () => {
    expect(complaintOf('one\nout of memory\n')).toBe('out of memory');
  });
});
