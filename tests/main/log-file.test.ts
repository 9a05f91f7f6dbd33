import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LogFile } from '#main/log-file.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const fullBytes = 1024 * 1024;
const entry = { id: '1', level: 'info', message: 'Started.', frames: [] } as const;

it('keeps five files at most, the newest under the plain name and the oldest under the last number', () => {
  const folder = testFolder();
  const file = join(folder, 'desk.log');
  for (let round = 1; round <= 7; round += 1) {
    writeFileSync(file, String(round).repeat(fullBytes));
    new LogFile(file).write(entry);
  }
  const names = ['desk.log', 'desk.log.1', 'desk.log.2', 'desk.log.3', 'desk.log.4'];
  expect(readdirSync(folder).toSorted()).toEqual(names);
  expect(names.slice(1).map((name) => readFileSync(join(folder, name), 'utf8')[0])).toEqual([
    '7',
    '6',
    '5',
    '4',
  ]);
});

it('begins a new file at one mebibyte and not before', () => {
  const file = join(testFolder(), 'desk.log');
  writeFileSync(file, 'x'.repeat(fullBytes - 1));
  new LogFile(file).write(entry);
  expect(existsSync(`${file}.1`)).toBe(false);
  new LogFile(file).write(entry);
  expect(statSync(`${file}.1`).size).toBeGreaterThan(fullBytes);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
});

it('adds one line an entry, in a folder that it makes', () => {
  const file = join(testFolder(), 'deep', 'desk.log');
  const log = new LogFile(file);
  log.write(entry);
  log.write({ ...entry, id: '2', level: 'error', message: 'Failed.', frames: ['at a'] });
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    entry,
    { id: '2', level: 'error', message: 'Failed.', frames: ['at a'] },
  ]);
});

it.each([
  ['Cannot read "/srv/tinh/a" now.', 'Cannot read "[PATH]" now.'],
  [String.raw`Cannot read "C:\tinh\a".`, 'Cannot read "[PATH]".'],
  ['Of "a/b" and "c/d".', 'Of "[PATH]" and "[PATH]".'],
  ['The key "name" is missing.', 'The key "name" is missing.'],
])('writes of %j only %j', (message, expected) => {
  const file = join(testFolder(), 'desk.log');
  new LogFile(file).write({ ...entry, message });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ message: expected });
});

it('enters a bug by its kind and its frames, and returns the id that finds it', () => {
  const file = join(testFolder(), 'desk.log');
  const log = new LogFile(file);
  const ids = [log.writeBug('start', new RangeError('secret')), log.writeBug('stop', 'secret')];
  const text = readFileSync(file, 'utf8');
  const [first, second] = text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(first).toMatchObject({ id: ids[0], level: 'error', message: 'start: RangeError' });
  expect(first).toHaveProperty('frames.0', expect.stringContaining('log-file.test.ts'));
  expect(second).toMatchObject({ id: ids[1], message: 'stop: string', frames: [] });
  expect(text).not.toContain('secret');
});

it('does not fail where the disk refuses the entry', () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'desk.log'));
  expect(() => new LogFile(join(folder, 'desk.log')).write(entry)).not.toThrow();
});
