import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answerSaveDialog, launchBare, launchDesk } from './support/launch.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-network-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program that starts Electron under strace and writes every call of the network to a file. */
function tracedProgram(executable: string, log: string): string {
  const program = `${log}.sh`;
  writeFileSync(program, `#!/bin/sh\nexec strace -f -qq -e trace=network -o '${log}' '${executable}' "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

/** Calls that name an address on another machine; name look-ups go there too. */
function foreignCalls(trace: string): readonly string[] {
  const named = /sa_family=AF_INET6?,.*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")/;
  return trace.split('\n').filter((line) => {
    const found = named.exec(line);
    const address = found?.[1] ?? found?.[2];
    // A socket that is bound or asked for its own name speaks to nobody.
    const isOwn = /\b(bind|getsockname)\b/.test(line);
    return address !== undefined && !isOwn && !/^(127\.|::1$|0\.0\.0\.0$|::$)/.test(address);
  });
}

const isTraceable = process.platform === 'linux';
/** A bare Electron asks for the words of its spell checker within this time. */
const lookUpMs = 8000;

describe('the network', () => {
  it('is recognised in a trace', () => {
    const dns = 'connect(9, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0';
    const own = dns.replace('10.0.0.2', '127.0.0.1');

    expect(foreignCalls([dns, own].join('\n'))).toEqual([dns]);
  });

  it.runIf(isTraceable)('sees an app without guards', async () => {
    const log = join(folder, 'bare-trace');
    const bare = await launchBare(tracedProgram(inject('desktop').bareExecutable, log));
    await bare.page.waitForTimeout(lookUpMs);
    await bare.close();

    expect(foreignCalls(readFileSync(log, 'utf8'))).not.toEqual([]);
  });

  it.runIf(isTraceable)('sees nothing of a whole session (H20)', async () => {
    const log = join(folder, 'trace');
    const desk = await launchDesk({
      executable: tracedProgram(inject('desktop').executable, log),
      sample: 'dien-bien-2024-h1',
    });
    await answerSaveDialog(desk.app, join(folder, 'bao-cao.docx'));
    await desk.page.evaluate(async () => {
      await window.desk.preferencesSave({ language: 'en' });
      await window.desk.briefingExport({ period: null, language: 'vi', issueMonth: null });
      await window.desk.backupCreate({});
      await fetch('https://example.com/').catch(() => undefined);
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await desk.page.keyboard.type('Misspelt wrds invte a spell chekcer. ');
    await desk.page.waitForTimeout(lookUpMs);
    await desk.close();

    const trace = readFileSync(log, 'utf8');
    expect(trace).toContain('socket(');
    expect(foreignCalls(trace)).toEqual([]);
  });
});
