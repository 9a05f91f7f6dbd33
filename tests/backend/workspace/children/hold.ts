import { AppError } from '#core/error/app-error.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Opens a workspace for writing when told to by a line, says "write" or the code of the failure, and stays.
const [folder = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  process.stdout.write(`${outcome()}\n`);
});

function outcome(): string {
  try {
    return openWorkspace(folder, testPorts()).access;
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}
