import '../setup/require-node.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPorts } from '../command-line/node-ports.ts';
import { benchBriefing } from './briefing-bench.ts';
import { describeFigure, holds, type Figure } from './compare.ts';
import { benchPackage } from './package-bench.ts';
import { createReferenceWorkspace } from './reference-workspace.ts';
import { benchStorage } from './storage-bench.ts';
import { benchTour } from './tour-bench.ts';
import { benchWindow } from './window-bench.ts';

/**
 * `npm run bench`: every figure as a ratio to a bare denominator, both measured in turns in this run; only the
 * stalls of the window are bound by time.
 */
const turns = Number(process.env['BENCH_TURNS'] ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'p06-bench-'));
try {
  const ports = createPorts();
  const workspace = createReferenceWorkspace(folder, ports);
  const figures: Figure[] = [
    await benchBriefing(folder, ports, turns),
    ...(await benchStorage(workspace, ports, turns)),
    ...(await benchWindow(folder, turns)),
    ...(await benchTour({ folder, workspace, turns })),
    ...(await benchPackage(folder, turns)),
  ];
  process.stdout.write(`${figures.map(describeFigure).join('\n')}\n`);
  if (!figures.every(holds)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
