import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample } from '#backend/samples/load-sample.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const scripts = join(import.meta.dirname, '..', '..', '..', 'scripts');
const folder = mkdtempSync(join(tmpdir(), 'p06-command-'));
const workspace = join(folder, 'dien-bien');
const outFolder = join(folder, 'out');

beforeAll(() => {
  openSample('dien-bien-2024-h1', workspace, testPorts()).close();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

function briefing(...args: string[]) {
  return run('briefing.ts', '--out', outFolder, ...args);
}

/** The one sentence of a failed command; a stack, a second line or output beside it is a fault. */
function sentenceOf({ status, stdout, stderr }: ReturnType<typeof run>): string {
  const lines = stderr.trim().split('\n');
  if (status !== 1 || stdout !== '' || lines.length !== 1) {
    throw new Error(`Exit code ${status}, output "${stdout}", errors "${stderr}".`);
  }
  return lines[0] ?? '';
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('npm run briefing', () => {
  it('makes the Vietnamese briefing of the first sample without options and prints its path', () => {
    const { status, stdout } = run('briefing.ts');
    const path = join(folder, 'out', 'bao-cao-so-ket-dien-bien-2024-h1-vi.docx');
    expect(status).toBe(0);
    expect(stdout).toBe(`Đã ghi ${path}\n`);
    expect(existsSync(path)).toBe(true);
  });

  it('writes all five languages and says so as JSON', () => {
    const { status, stdout } = briefing('--workspace', workspace, '--all-languages', '--json');
    expect(status).toBe(0);
    const { written } = JSON.parse(stdout) as { readonly written: readonly { readonly path: string }[] };
    expect(written.map(({ path }) => existsSync(path))).toEqual([true, true, true, true, true]);
  });

  it('lists its options and the samples', () => {
    const { status, stdout } = briefing('--help', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('--all-languages');
    expect(stdout).toContain('dien-bien-2024-h1, lam-dong-2025-h1, minh-hoa, ninh-thuan-2023-h1');
  });

  it('leaves nothing behind in the temporary folder', () => {
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    spawnSync(process.execPath, [join(scripts, 'briefing.ts'), '--out', outFolder], {
      env: { ...process.env, TMPDIR: temporary },
    });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('npm run briefing with bad input', () => {
  it.each([
    ['an unknown sample', ['--sample', 'atlantis'], ['atlantis', 'dien-bien-2024-h1']],
    ['an unknown language', ['--lang', 'fr'], ['fr', 'vi, en, hi, ur, cs']],
    ['an unknown option', ['--sampel', 'x'], ['--sampel']],
    ['a stray word', ['hello'], ['hello']],
    ['an option without its value', ['--sample'], ['--sample']],
    ['a month that does not exist', ['--month', '2024-13'], ['--month']],
    ['sample and workspace at once', ['--sample', 'x', '--workspace', 'y'], ['--workspace']],
    ['a workspace that is not there', ['--workspace', 'nowhere'], ['nowhere']],
    ['an unknown period', ['--workspace', workspace, '--period', '1999-H1'], ['1999-H1']],
  ])('answers %s with one sentence', (_name, args, parts) => {
    const sentence = sentenceOf(briefing(...args));
    expect(parts.filter((part) => !sentence.includes(part))).toEqual([]);
  });

  it('answers in the language that was asked for', () => {
    expect(sentenceOf(briefing('--sample', 'atlantis', '--lang', 'cs'))).toContain('neexistuje');
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['truncated', (bytes: Buffer) => bytes.subarray(0, 5000)],
    ['foreign', () => Buffer.from('PK\u0003\u0004 not a workspace')],
  ])('refuses a workspace file that is %s and leaves it as it is', (_name, damage) => {
    const damaged = mkdtempSync(join(folder, 'damaged-'));
    const file = join(damaged, 'workspace.p06');
    cpSync(workspace, damaged, { recursive: true });
    writeFileSync(file, damage(readFileSync(file)));
    const before = hashOf(file);
    expect(sentenceOf(briefing('--workspace', damaged))).toContain(damaged);
    expect(hashOf(file)).toBe(before);
  });

  it('names a target folder that is a file', () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file');
    const result = run('briefing.ts', '--workspace', workspace, '--out', join(blocked, 'deeper'));
    expect(sentenceOf(result)).toContain('blocked');
  });

  it('names a target that cannot be replaced and keeps it', () => {
    const name = 'bao-cao-so-ket-dien-bien-2024-h1-vi.docx';
    const target = join(folder, 'taken', name);
    mkdirSync(join(target, 'inside'), { recursive: true });
    const result = run('briefing.ts', '--workspace', workspace, '--out', join(folder, 'taken'));
    expect(sentenceOf(result)).toContain(name);
    expect(readdirSync(join(folder, 'taken'))).toEqual([name]);
    expect(existsSync(join(target, 'inside'))).toBe(true);
  });
});

describe('npm run workspace', () => {
  it('creates, checks, backs up, lists and restores', () => {
    const created = join(folder, 'created');
    expect(run('workspace.ts', 'create', '--workspace', created, '--sample', 'minh-hoa').status).toBe(0);
    expect(run('workspace.ts', 'check', '--workspace', created).status).toBe(0);
    expect(run('workspace.ts', 'backup', '--workspace', created).status).toBe(0);
    const listed = run('workspace.ts', 'backups', '--workspace', created).stdout;
    const [name = ''] = listed.trim().split(/\s+/);
    const restored = run('workspace.ts', 'restore', '--workspace', created, '--backup', name);
    expect(restored).toMatchObject({ status: 0, stderr: '' });
    expect(restored.stdout).toContain(name);
    expect(run('workspace.ts', 'backups', '--workspace', created).stdout.trim().split('\n')).toHaveLength(2);
  });

  it('refuses to create over what is there', () => {
    expect(sentenceOf(run('workspace.ts', 'create', '--workspace', workspace))).toContain(workspace);
  });

  it.each([
    ['an unknown action', ['destroy', '--workspace', 'x'], 'destroy'],
    ['no folder', ['check'], '--workspace'],
    ['an unknown backup', ['restore', '--workspace', workspace, '--backup', 'none'], 'none'],
  ])('answers %s with one sentence', (_name, args, part) => {
    expect(sentenceOf(run('workspace.ts', ...args))).toContain(part);
  });
});
