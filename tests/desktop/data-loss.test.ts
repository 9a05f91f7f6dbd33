import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Situation } from '#core/situation/situation.ts';
import { backendPid, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';
/** Kills of each kind; many with P06_KILLS. */
const kills = Number(process.env['P06_KILLS'] ?? 3);
/** A kill falls anywhere in this time after the first save was acknowledged. */
const spreadMs = 250;

type Victim = 'tree' | 'backend' | 'window';
type Saved = { readonly progress: (number | null)[] };

let userData: string;

beforeAll(() => {
  userData = mkdtempSync(join(tmpdir(), 'p06-data-loss-'));
});

afterAll(() => {
  rmSync(userData, { recursive: true, force: true });
});

/**
 * Saves the progress of every task as 1, 2, 3, … per cent and round again, each time all of them in one action,
 * as fast as the app allows. `report` hears of each action when the window has its answer.
 */
async function saveWithoutEnd(page: Page, start: number, report: (count: number) => void): Promise<void> {
  await page.exposeFunction('reportSaved', report);
  await page.evaluate((from) => {
    const { reportSaved } = window as unknown as { reportSaved: (count: number) => Promise<void> };
    const save = async () => {
      for (let count = from; ; count += 1) {
        const read = await window.desk.situationGet({ period: null });
        if (!read.ok) return;
        const changes = (JSON.parse(read.value) as Situation).tasks.tasks.map((before) => {
          const { id: _, ...draft } = before;
          return { before, after: { ...draft, progressPercent: count % 101 } };
        });
        const reply = await window.desk.taskSave({ changes });
        if (!reply.ok) return;
        await reportSaved(count);
      }
    };
    void save();
  }, start);
}

/** Asked through the shell: the test's line to a page that was killed is gone. */
async function readSaved({ app }: Desk): Promise<Saved> {
  const progress = await app.evaluate(async ({ BrowserWindow }) => {
    const read = `window.desk.situationGet({ period: null }).then((reply) =>
      reply.ok ? JSON.parse(reply.value).tasks.tasks.map((task) => task.progressPercent) : [])`;
    const answer: unknown = await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(read);
    return answer as (number | null)[];
  });
  return { progress };
}

/** Whatever a failed test left, so that the next one does not meet it as the first start of the app. */
async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}

function pagePid({ app }: Desk): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

async function kill(desk: Desk, victim: Victim): Promise<void> {
  if (victim === 'tree') {
    await endProcess(desk.app.process());
    return;
  }
  const pid = await (victim === 'backend' ? backendPid(desk) : pagePid(desk));
  const crashed = victim === 'window' ? desk.page.waitForEvent('crash') : Promise.resolve();
  process.kill(pid, 'SIGKILL');
  await crashed;
}

/** A question to a page that is just being loaded again may never be answered; the next one is. */
function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, 2000, null));
}

/** What stands in the workspace once the app answers again. */
async function savedAfter(
  desk: Desk,
  victim: Victim,
): Promise<{ readonly saved: Saved; readonly desk: Desk }> {
  const survivor = victim === 'tree' ? await launchDesk({ userData }) : desk;
  await expect
    .poll(() => Promise.race([readSaved(survivor).catch(() => null), silence()]), patience)
    .toHaveProperty('progress.0');
  return { saved: await readSaved(survivor), desk: survivor };
}

/** Kills the victim while saves run, and returns what was acknowledged before and what stands after. */
async function saveAndKill(victim: Victim, start: number) {
  const first = await launchDesk({ userData, sample });
  const child = first.app.process();
  onTestFinished(() => endProcess(child));
  let acknowledged = 0;
  await saveWithoutEnd(first.page, start, (count) => {
    acknowledged = count;
  });
  await expect.poll(() => acknowledged, patience).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * spreadMs));
  await kill(first, victim);
  const countAtKill = acknowledged;
  const { saved, desk } = await savedAfter(first, victim);
  await desk.close();
  return { countAtKill, saved };
}

/** What the window would send to give every task this progress. */
function changesTo(page: Page, progressPercent: number) {
  return page.evaluate(async (progress) => {
    const read = await window.desk.situationGet({ period: null });
    if (!read.ok) return [];
    return (JSON.parse(read.value) as Situation).tasks.tasks.map((before) => {
      const { id: _, ...draft } = before;
      return { before, after: { ...draft, progressPercent: progress } };
    });
  }, progressPercent);
}

/** True where an acknowledged save is missing. Saves whose answer never arrived may stand beyond it. */
function isLost({ countAtKill, saved }: { readonly countAtKill: number; readonly saved: Saved }): boolean {
  const beyond = ((saved.progress[0] ?? -1) - (countAtKill % 101) + 101) % 101;
  return beyond > 50;
}

describe.each<Victim>(['tree', 'backend', 'window'])('a kill -9 of the %s while saves run', (victim) => {
  it.each(Array.from({ length: kills }, (_, index) => index))(
    'loses nothing that was acknowledged, and leaves no action half done (%i)',
    async (round) => {
      const outcome = await saveAndKill(victim, 1 + round * 7);

      expect(new Set(outcome.saved.progress).size).toBe(1);
      expect(isLost(outcome)).toBe(false);
    },
  );
});

it('would be noticed to lose a save that counts as acknowledged before it is durable', async () => {
  const desk = await launchDesk({ userData, sample });
  const child = desk.app.process();
  onTestFinished(() => endProcess(child));
  const count = ((await readSaved(desk)).progress[0] ?? 0) + 1;
  const changes = await changesTo(desk.page, count);
  // The known-bad variant: the backend stands still, and the save counts as soon as it is sent.
  const backend = await backendPid(desk);
  process.kill(backend, 'SIGSTOP');
  await desk.page.evaluate((input) => void window.desk.taskSave(input), { changes });
  await endProcess(child);
  process.kill(backend, 'SIGKILL');
  const next = await launchDesk({ userData });
  const { saved } = await savedAfter(next, 'window');
  await next.close();

  expect(isLost({ countAtKill: count, saved })).toBe(true);
});
