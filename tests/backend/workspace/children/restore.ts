import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { restoreBackup } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Restores the oldest backup; with "over" it is copied over the open file, as must not be done.
const [folder = '', variant] = process.argv.slice(2);
const workspace = openWorkspace(folder, testPorts());
const backup = listBackups(folder).at(-1);
if (backup === undefined) throw new Error('There is no backup to restore.');
process.stdout.write('begin\n');
if (variant === 'over') copyOver(backup.file);
else restoreBackup(workspace, backup.name);
process.stdout.write('end\n');
setInterval(() => undefined, 1000);

function copyOver(backupFile: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, 'in the log only');
  });
  copyFileSync(backupFile, join(folder, 'workspace.p06'));
}
