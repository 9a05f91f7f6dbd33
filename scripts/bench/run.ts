import '../setup/require-node.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPorts } from '../command-line/node-ports.ts';
import { benchBriefing } from './briefing-bench.ts';
import { describeComparison, ratioOf } from './compare.ts';
import { benchStorage } from './storage-bench.ts';
import { benchWindow } from './window-bench.ts';

/** `npm run bench`: every figure as a ratio to a bare denominator, both measured in turns in this run. */
const turns = Number(process.env['BENCH_TURNS'] ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'p06-bench-'));
try {
  const ports = createPorts();
  const comparisons = [
    await benchBriefing(folder, ports, turns),
    ...(await benchStorage(folder, ports, turns)),
    ...(await benchWindow(folder, turns)),
  ];
  process.stdout.write(`${comparisons.map(describeComparison).join('\n')}\n`);
  if (comparisons.some((it) => ratioOf(it) > it.limit)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
