import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, launchBare, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';
/** Stands for content of a workspace: it may reach the user's own screen, never a log. */
const secret = 'Điện Biên 80,76%';
const folder = mkdtempSync(join(tmpdir(), 'p06-uncaught-'));
let userData: string;

beforeAll(() => {
  userData = mkdtempSync(join(tmpdir(), 'p06-uncaught-desk-'));
});

afterAll(() => {
  rmSync(userData, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

function readLog(): string {
  const file = join(userData, 'logs', 'desk.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Puts what error dialogs say into a file, which outlives the program. */
async function noteErrorDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs');
    dialog.showErrorBox = (_, text) => {
      appendFileSync(path, `${text}\n---\n`);
    };
  }, file);
}

/** Throws where nobody catches: from a timer, or as a promise that nobody waits for. */
async function failUncaught(app: ElectronApplication, way: 'timer' | 'promise'): Promise<void> {
  await app.evaluate(
    (_, { how, message }) => {
      setTimeout(() => {
        const error = new RangeError(message);
        if (how === 'timer') throw error;
        void Promise.reject(error);
      });
    },
    { how: way, message: secret },
  );
}

describe('a bug in the shell that nobody caught (H28)', () => {
  it.each(['timer', 'promise'] as const)(
    'is logged without content, told, and ends the program: %s',
    async (way) => {
      const told = join(folder, `told-${way}`);
      const desk = await launchDesk({ userData, sample });
      await noteErrorDialogs(desk.app, told);
      const ended = new Promise((resolve) => desk.app.process().once('exit', resolve));
      await failUncaught(desk.app, way);
      await ended;
      const text = readFileSync(told, 'utf8');
      const entry = readLog().trim().split('\n').at(-1) ?? '';
      const { id, message, frames } = JSON.parse(entry) as Record<string, unknown>;

      expect(message).toBe('uncaught: RangeError');
      expect(frames).not.toEqual([]);
      expect(text.split('---\n').filter((it) => it !== '')).toHaveLength(1);
      expect(text).toContain('Phần mềm gặp lỗi ngoài dự kiến');
      expect(text).toContain(String(id));
      expect(`${text}${readLog()}`).not.toContain(secret);
      expect(readLog()).not.toContain(userData);
    },
  );

  it('leaves what was saved, and the next start opens it', async () => {
    const desk = await launchDesk({ userData });
    const reply = await desk.page.evaluate(() => window.desk.situationGet({ period: null }));
    await desk.close();

    expect(reply).toMatchObject({ ok: true });
  });

  it('shows its content in an app that leaves it to Electron', async () => {
    const told = join(folder, 'told-bare');
    const bare = await launchBare();
    await noteErrorDialogs(bare.app, told);
    await failUncaught(bare.app, 'timer');
    await expect.poll(() => (existsSync(told) ? readFileSync(told, 'utf8') : ''), patience).toContain(secret);
    await bare.close();
  });
});

describe('a bug in the backend that nobody caught (H28)', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await launchDesk({ userData });
    await catchBackend(desk);
  });

  afterEach(async () => {
    await desk.close();
  });

  it('is logged without content, and the backend is there again', async () => {
    const before = readLog().length;
    await breakBackend(desk);
    await expect.poll(() => readLog().slice(before), patience).toContain('backend ended with');
    await expect.poll(() => answers(desk), patience).toBe(true);
    const entries = readLog().slice(before);

    expect(entries).toContain('uncaught in the backend: TypeError');
    expect(entries).not.toContain('Điện Biên');
    expect(entries).not.toContain(userData);
  });

  it('is told to who waits for an answer, with the number of the entry and a way on', async () => {
    await holdBackend(desk, 'SIGSTOP');
    await breakBackend(desk);
    const waiting = desk.page.evaluate(() =>
      Promise.all([window.desk.backupCreate({}), window.desk.situationGet({ period: null })]),
    );
    // The shell itself answers this one, in turn after the two above.
    await desk.page.evaluate(() => window.desk.preferencesGet({}));
    await holdBackend(desk, 'SIGCONT');
    for (const reply of await waiting) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected', isRetryable: true } });
      expect(readLog()).toContain(`"id":"${reply.ok ? '' : String(reply.error.logId)}"`);
    }
  });

  it('leaves no part of a document under its name', async () => {
    const file = join(folder, 'bao-cao.docx');
    await answerAndBreak(desk, file);
    const reply = await desk.page.evaluate(() =>
      window.desk.briefingExport({ period: null, language: 'vi', issueMonth: null }),
    );
    await expect.poll(() => answers(desk), patience).toBe(true);

    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(existsSync(file)).toBe(false);
  });
});

async function answers(desk: Desk): Promise<boolean> {
  const reply = await desk.page.evaluate(() => window.desk.situationGet({ period: null }));
  return reply.ok;
}

/** Keeps hold of the backend: from the next start of it on, the shell's own handle is known. */
async function catchBackend(desk: Desk): Promise<void> {
  await desk.app.evaluate(({ app, utilityProcess }) => {
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (...args) => {
      const child = fork(...args);
      Object.assign(globalThis, { backend: child });
      return child;
    };
    const running = app.getAppMetrics().find(({ name }) => name === 'P06 Desk backend');
    if (running !== undefined) process.kill(running.pid, 'SIGKILL');
  });
  const isCaught = () => desk.app.evaluate(() => 'backend' in globalThis);
  await expect.poll(isCaught, patience).toBe(true);
  await expect.poll(() => answers(desk), patience).toBe(true);
}

/** Stops the backend where it stands, or lets it go on. */
async function holdBackend(desk: Desk, signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  await desk.app.evaluate((_, name) => {
    const { backend } = globalThis as unknown as { backend: { readonly pid: number } };
    process.kill(backend.pid, name);
  }, signal);
}

/** Answers the save dialog and breaks the backend as soon as it has begun to write. */
async function answerAndBreak(desk: Desk, file: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, filePath) => {
    const { backend } = globalThis as unknown as { backend: { postMessage: (message: unknown) => void } };
    dialog.showSaveDialog = () => {
      // After the order to write, which follows the answer at once.
      setTimeout(() => {
        backend.postMessage(null);
      });
      return Promise.resolve({ canceled: false, filePath });
    };
  }, file);
}

/** Sends the backend what no request looks like, so that it throws where nobody catches. */
async function breakBackend(desk: Desk): Promise<void> {
  await desk.app.evaluate(() => {
    const { backend } = globalThis as unknown as { backend: { postMessage: (message: unknown) => void } };
    backend.postMessage(null);
  });
}
