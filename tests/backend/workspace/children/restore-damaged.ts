import { restoreDamaged } from '#backend/workspace/restore.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Restores a workspace whose file cannot be opened.
const [folder = '', backup = ''] = process.argv.slice(2);
process.stdout.write('begin\n');
restoreDamaged(folder, backup, testPorts());
process.stdout.write('end\n');
setInterval(() => undefined, 1000);
