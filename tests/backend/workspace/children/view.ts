import { viewWorkspace } from '#backend/workspace/view-workspace.ts';
import { appError } from '#core/error/app-error.ts';

// Looks at a workspace until it is killed.
const [folder = '', temporaryFolder = ''] = process.argv.slice(2);
viewWorkspace(folder, { temporaryFolder }, appError('storage/busy', { path: '', holder: '', since: '' }));
process.stdout.write('begin\n');
setInterval(() => undefined, 1000);
