// Entry of every command. It runs on Node 20 before anything is installed, so it uses nothing but Node.
import process from 'node:process';

const oldestMajor = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldestMajor) {
  console.error(`P06 Desk starts with Node ${oldestMajor} or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  // Loaded late: an older Node may not even parse the modules below.
  import('./setup/start-command.mjs')
    .then(({ startCommand }) => startCommand(process.argv.slice(2)))
    .then((exitCode) => {
      process.exitCode = exitCode;
    })
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
