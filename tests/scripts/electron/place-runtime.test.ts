import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeRuntime } from '#scripts/electron/place-runtime.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'p06-place-')));
  for (const folder of ['runtime', 'first', 'second']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'runtime', 'electron'), 'program');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function placeWith(app: string, version = '33.2.1'): string {
  const runtime = { folder: join(root, 'runtime'), program: 'electron', version };
  return placeRuntime({ runtime, place: join(root, 'place'), app: join(root, app) });
}

const placedApp = () => realpathSync(join(root, 'place', 'resources', 'app'));

it('puts the app beside the files of Electron', () => {
  const executable = placeWith('first');

  expect(readFileSync(executable, 'utf8')).toBe('program');
  expect(placedApp()).toBe(join(root, 'first'));
});

it('follows an app that lies elsewhere, as in a tree that was copied', () => {
  placeWith('first');
  placeWith('second');

  expect(placedApp()).toBe(join(root, 'second'));
});

it('leaves what stands where nothing changed', () => {
  placeWith('first');
  const own = join(root, 'place', 'own');
  writeFileSync(own, 'kept');

  placeWith('first');
  expect(readFileSync(own, 'utf8')).toBe('kept');
  placeWith('first', '45.0.0');
  expect(() => readFileSync(own)).toThrow('ENOENT');
});
