import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadSample } from '#backend/samples/load-sample.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { migrate } from '#backend/workspace/migrate.ts';
import { migrations } from '#backend/workspace/migrations/migration-list.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { createEmptyFile, openPrivateCopy } from '#backend/workspace/sqlite-file.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { buildSample } from '#tests/support/workspace-sample.ts';

// Creates a workspace; with "in-place" under its final name from the start, as must not be done.
const [folder = '', variant] = process.argv.slice(2);
const sample = buildSample({ indicators: 3, months: 4, units: 3 });
process.stdout.write('begin\n');
if (variant === 'in-place') createInPlace();
else {
  createWorkspace(folder, testPorts(), (workspace) => {
    loadSample(workspace, sample);
  });
}
process.stdout.write('end\n');
setInterval(() => undefined, 1000);

function createInPlace(): void {
  mkdirSync(folder);
  const file = join(folder, 'workspace.p06');
  createEmptyFile(file);
  const db = openPrivateCopy(file);
  migrate(db, migrations);
  db.close();
  loadSample(openWorkspace(folder, testPorts()), sample);
}
