import '../setup/require-node.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPorts } from '../command-line/node-ports.ts';
import { benchBriefing } from './briefing-bench.ts';
import { type Comparison, describeFigure, holds } from './compare.ts';
import { benchEntry } from './entry-bench.ts';
import { benchPackage } from './package-bench.ts';
import { benchSaveDuringExport } from './export-bench.ts';
import { ensureDisplay } from '../electron/virtual-display.ts';
import { createReferenceWorkspace } from './reference-workspace.ts';
import { benchSeal } from './seal-bench.ts';
import { benchStorage } from './storage-bench.ts';
import { benchTour } from './tour-bench.ts';
import { benchWindow } from './window-bench.ts';

/**
 * `npm run bench`: every figure as a ratio to a bare denominator, both measured in turns in this run.
 */
const turns = Number(process.env['BENCH_TURNS'] ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'p06-bench-'));
const display = await ensureDisplay();
if (display.name !== undefined) process.env['DISPLAY'] = display.name;
try {
  const ports = createPorts();
  const workspace = createReferenceWorkspace(folder, ports);
  // Each is told as soon as it is measured: a fault in a later one must not take it away.
  const tell = (figures: readonly Comparison[]) => {
    process.stdout.write(figures.map((figure) => `${describeFigure(figure)}\n`).join(''));
    if (!figures.every(holds)) process.exitCode = 1;
  };
  tell([await benchBriefing(folder, ports, turns)]);
  tell(await benchStorage(workspace, ports, turns));
  tell(await benchSeal(folder, workspace, ports, turns));
  tell([await benchEntry(folder, ports, turns)]);
  tell([await benchSaveDuringExport(folder, ports, turns)]);
  tell(await benchWindow(folder, turns));
  tell(await benchTour({ folder, workspace, turns }));
  tell(await benchPackage(folder, turns));
} finally {
  display.stop();
  rmSync(folder, { recursive: true, force: true });
}
