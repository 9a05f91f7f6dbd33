import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBackup } from '#backend/workspace/backup.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Changes the workspace and backs it up again and again; with "copy" the open file is copied, as must not be done.
const [folder = '', variant] = process.argv.slice(2);
const workspace = openWorkspace(folder, testPorts());
process.stdout.write('begin\n');
for (let round = 0; ; round += 1) {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, `round-${round}`);
  });
  if (variant === 'copy') {
    copyFileSync(join(folder, 'workspace.p06'), join(folder, `copy-${round}.p06`));
    process.stdout.write(`round-${round}\n`);
  } else writeBackup(workspace, 'manual');
}
