import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { attachOnce, startAgain } from '../electron/attach.ts';
import { ensureElectron } from '../electron/electron-runtime.ts';
import { placeRuntime } from '../electron/place-runtime.ts';
import { prepareDesk, projectRoot } from '../electron/prepare-desk.ts';
import { rootSwitches } from '../electron/run-desk.ts';
import type { Comparison } from './compare.ts';

type Program = {
  readonly executable: string;
  readonly userData: string;
  /** Text that the first finished frame holds. */
  readonly awaited: string;
};

type Start = { readonly tookMs: number; readonly pssBytes: number };

/** Start and memory of the window with a sample open, against an empty window of the same Electron. */
export async function benchWindow(folder: string, turns: number): Promise<Comparison[]> {
  const { ours, bare } = await preparePrograms(folder);
  const starts = { ours: [] as Start[], bare: [] as Start[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const [first, second] = [await measureStart(ours), await measureStart(bare)];
    if (turn === 0) continue;
    starts.ours.push(first);
    starts.bare.push(second);
  }
  return [startOf(starts), memoryOf(starts)];
}

type Starts = { readonly ours: readonly Start[]; readonly bare: readonly Start[] };

function startOf({ ours, bare }: Starts): Comparison {
  return {
    name: 'start until the figures stand',
    definition:
      'from spawn until the overview of the sample that was open last shows its figures, over spawn until the text of an empty window of the same Electron with the same switches',
    ours: ours.map(({ tookMs }) => tookMs),
    bare: bare.map(({ tookMs }) => tookMs),
    unit: 'ms',
    limit: 1.8,
  };
}

function memoryOf({ ours, bare }: Starts): Comparison {
  return {
    name: 'memory with a sample open',
    definition: 'sum of the proportional set sizes of all processes, over those of the empty window',
    ours: ours.map(({ pssBytes }) => pssBytes),
    bare: bare.map(({ pssBytes }) => pssBytes),
    unit: 'bytes',
    limit: 1.8,
  };
}

async function preparePrograms(folder: string): Promise<{ readonly ours: Program; readonly bare: Program }> {
  const executable = await prepareDesk();
  const runtime = await ensureElectron(projectRoot);
  const place = join(projectRoot, '.cache', 'empty-electron');
  const emptyWindow = placeRuntime({ runtime, place, app: join(import.meta.dirname, 'empty-window') });
  const ours = { executable, userData: join(folder, 'desk-data'), awaited: '80,76%' };
  await openSampleOnce(ours);
  return {
    ours,
    bare: { executable: emptyWindow, userData: join(folder, 'empty-data'), awaited: 'empty' },
  };
}

/** The window opens anew what was open last, as it does for a secretary. */
async function openSampleOnce(program: Program): Promise<void> {
  const app = await startAgain(() => launch(program));
  const page = await app.firstWindow();
  await page
    .getByRole('button', { name: /Điện Biên/u })
    .first()
    .click();
  await page.getByText(program.awaited).first().waitFor();
  await app.close();
}

/** A start that Playwright lost is measured anew; its time would not be that of the program. */
function measureStart(program: Program): Promise<Start> {
  return startAgain(() => measureStartOnce(program));
}

async function measureStartOnce(program: Program): Promise<Start> {
  const start = performance.now();
  const app = await launch(program);
  const page = await app.firstWindow();
  await page.getByText(program.awaited).first().waitFor();
  const tookMs = performance.now() - start;
  const root = app.process().pid;
  const pssBytes = root === undefined ? Number.NaN : proportionalSetBytes(root);
  await app.close();
  return { tookMs, pssBytes };
}

function launch({ executable, userData }: Program): Promise<ElectronApplication> {
  return attachOnce({
    executablePath: executable,
    args: [...rootSwitches(), `--user-data-dir=${userData}`],
  });
}

/** Memory of a process and of everything it started, shared pages divided among their users. */
function proportionalSetBytes(root: number): number {
  const parents = new Map(processIds().map((id) => [id, parentOf(id)]));
  const isBelow = (id: number | undefined): boolean =>
    id === root || (id !== undefined && id > 1 && isBelow(parents.get(id)));
  return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + pssOf(id), 0);
}

function processIds(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
}

function parentOf(id: number): number | undefined {
  const parent = /^PPid:\s+(\d+)$/mu.exec(readProcess(id, 'status'))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

function pssOf(id: number): number {
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(readProcess(id, 'smaps_rollup'))?.[1] ?? 0) * 1024;
}

/** A process may end between being listed and being read. */
function readProcess(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
