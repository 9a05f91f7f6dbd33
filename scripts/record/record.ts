import '../setup/require-node.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openSample } from '#backend/samples/load-sample.ts';
import { listSamples } from '#backend/samples/sample-catalogue.ts';
import { readOptions } from '../command-line/read-options.ts';
import { runCommandLine } from '../command-line/run-command-line.ts';
import { recordSample } from './record-sample.ts';
import { steadyPorts } from './steady-ports.ts';
import { createRecord } from './written-record.ts';

/**
 * `npm run record -- --out <folder>`: what every sample shows in every language, as files that `diff -r` compares
 * with those of another state of the program. Prints the hash of each, so that one line tells whether all is as it was.
 */
await runCommandLine(process.argv.slice(2), async (args, { ports }) => {
  const { out } = readOptions(args, { out: { type: 'string' } });
  const record = createRecord(out === undefined ? null : resolve(out));
  const steady = steadyPorts(ports);
  for (const id of listSamples(steady)) {
    const parent = mkdtempSync(join(steady.temporaryFolder, 'p06-desk-'));
    const workspace = openSample(id, join(parent, 'sample'), steady);
    try {
      await recordSample(id, workspace, { ports: steady, record });
    } finally {
      workspace.close();
      rmSync(parent, { recursive: true, force: true });
    }
  }
  return record.summary();
});
