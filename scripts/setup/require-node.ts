// Imported first by each entry script. An older Node loads better-sqlite3 and dies without a message.
import process from 'node:process';

const pinnedMajor = '24';

if (process.versions.node.split('.')[0] !== pinnedMajor) {
  process.stderr.write(
    `This script runs on Node ${pinnedMajor}; this is Node ${process.versions.node}. Start it with "npm run", which finds the right one.\n`,
  );
  process.exit(1);
}
