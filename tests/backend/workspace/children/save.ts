import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import { saveNarrative } from '#backend/workspace/repositories/narrative-repository.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Saves so many times, says "saved N" after each, and closes; with "NORMAL" or "OFF" SQLite does not wait for the
// disk, as must not be done.
const [folder = '', rounds = '', synchronous] = process.argv.slice(2);
const workspace = openWorkspace(folder, testPorts());
if (synchronous !== undefined) workspace.writer.connection.pragma(`synchronous = ${synchronous}`);
const sections = ['opening', 'leadership', 'results', 'tasks', 'limitations'] as const;
const [period] = listPeriods(workspace.db);
if (period === undefined) throw new Error('The workspace has no period.');
for (let round = 1; round <= Number(rounds); round += 1) {
  runCommand(workspace, { procedure: 'test.save' }, (tx) => {
    saveDefaultPeriodCode(tx, `round-${round}`);
    // Long enough that the log is carried into the file several times on the way.
    const text = { vi: `${round} `.repeat(2000) };
    for (const section of sections) saveNarrative(tx, { periodId: period.id, section, text });
  });
  process.stdout.write(`saved ${round}\n`);
}
workspace.close();
