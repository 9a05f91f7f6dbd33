import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { attach } from '../electron/attach.ts';
import { prepareDesk } from '../electron/prepare-desk.ts';
import { rootSwitches } from '../electron/run-desk.ts';
import { type Comparison, measureInTurns } from './compare.ts';
import { measurePeriodSwitch, measureSituationCall, takeLongestStallMs, watchPages } from './probe-page.ts';
import { walkStaticTour } from './static-tour.ts';
import { walkTour } from './window-tour.ts';

/** A machine at other work may need a minute for a page; how long it stalled is measured apart. */
const patienceMs = 120_000;

/** A turn needs a month of the year that no turn before it showed. */
const mostTurns = 11;

type TourBench = {
  readonly folder: string;
  /** Folder of the workspace with the reference load. */
  readonly workspace: string;
  readonly turns: number;
};

/** How the window answers at the reference load. */
export async function benchTour(bench: TourBench): Promise<Comparison[]> {
  const executable = await prepareDesk();
  return [await stallsOf(executable, bench), await periodSwitchOf(executable, bench)];
}

/**
 * Every tour begins with a program that was just started, so that nothing is loaded or remembered before; what its
 * window held is then put up as static pages.
 */
async function stallsOf(executable: string, bench: TourBench): Promise<Comparison> {
  const [ours, bare]: [Longest[], Longest[]] = [[], []];
  for (let turn = 0; turn < bench.turns; turn += 1) {
    const pages = await inDesk(executable, bench, walkTour);
    ours.push(longestOf(pages.map(({ step, stallMs }) => [step, stallMs])));
    bare.push(longestOf([...(await walkStaticTour(bench.folder, pages))]));
  }
  return {
    name: 'longest stall of the window',
    definition: `longest time between two turns of the event loop of a page in a tour through every page of the reference workspace, each tour in a new start, over the same for static pages of the same elements and styles; longest at ${stepsOf(ours)}, of the static pages at ${stepsOf(bare)}`,
    ours: ours.map(({ stallMs }) => stallMs),
    bare: bare.map(({ stallMs }) => stallMs),
    unit: 'ms',
    limit: 2,
  };
}

type Longest = { readonly step: string; readonly stallMs: number };

function longestOf(stalls: readonly (readonly [step: string, stallMs: number])[]): Longest {
  const [first, ...others] = stalls.toSorted((a, b) => b[1] - a[1]);
  if (first === undefined) throw new Error(`A tour of ${others.length} steps has no longest one.`);
  return { step: first[0], stallMs: first[1] };
}

/** Where the tours stalled longest, with how many of them did there. */
function stepsOf(longest: readonly Longest[]): string {
  const counts = Map.groupBy(longest, ({ step }) => step);
  return [...counts].map(([step, { length }]) => `"${step}" (${length})`).join(', ');
}

async function periodSwitchOf(executable: string, bench: TourBench): Promise<Comparison> {
  const turns = Math.min(bench.turns, mostTurns);
  const measured = await inDesk(executable, bench, async (_, page) => {
    let [shown, called] = [0, 6];
    return await measureInTurns(
      turns,
      () => measurePeriodSwitch(page, monthCode((shown += 1))),
      () => measureSituationCall(page, monthCode((called += 1))),
    );
  });
  return {
    name: 'switch of the period until painted',
    definition:
      'from the choice of a month that was not read yet until the overview of the reference workspace has its figures on the screen, over the call of the situation of such a month alone, from the same window; both in turns',
    ...measured,
    unit: 'ms',
    limit: 2,
  };
}

/** Months of the year with plans; half a year apart, so that neither side finds what the other one read. */
function monthCode(turn: number): string {
  return `2025-${String(((turn - 1) % 12) + 1).padStart(2, '0')}`;
}

async function inDesk<Value>(
  executable: string,
  { folder, workspace }: TourBench,
  work: (app: ElectronApplication, page: Page) => Promise<Value>,
): Promise<Value> {
  const args = [...rootSwitches(), `--user-data-dir=${mkdtempSync(join(folder, 'tour-'))}`];
  const app = await attach({ executablePath: executable, args });
  try {
    app.context().setDefaultTimeout(patienceMs);
    await watchPages(app);
    const page = await app.firstWindow();
    await chooseWorkspace(app, page, workspace);
    await page.locator('.overview-columns').waitFor();
    await takeLongestStallMs(page);
    return await work(app, page);
  } finally {
    await app.close();
  }
}

/** As a user does who opens a folder; the page is loaded anew, because the first began before the probe. */
async function chooseWorkspace(app: ElectronApplication, page: Page, workspace: string): Promise<void> {
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, workspace);
  await page.waitForLoadState('load');
  await page.evaluate('desk.workspaceChoose({})');
  await page.reload();
}
