import { join } from 'node:path';
import { migrations } from '#backend/workspace/migrations/migration-list.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { openForWriting } from '#backend/workspace/sqlite-file.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Opens an old workspace, which migrates it; with "loose" statement by statement without a transaction.
const [folder = '', variant] = process.argv.slice(2);
process.stdout.write('begin\n');
if (variant === 'loose') migrateLoosely();
else openWorkspace(folder, testPorts());
process.stdout.write('end\n');
setInterval(() => undefined, 1000);

function migrateLoosely(): void {
  const db = openForWriting(join(folder, 'workspace.p06'));
  for (const { statements, version } of migrations) {
    for (const statement of statements) {
      db.connection.exec(statement);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
    db.connection.pragma(`user_version = ${version}`);
  }
}
