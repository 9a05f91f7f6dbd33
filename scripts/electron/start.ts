import '../setup/require-node.ts';
import process from 'node:process';
import { announce } from '../setup/host.mjs';
import { prepareDesk } from './prepare-desk.ts';
import { endWith, endWithThis, spawnDesk } from './run-desk.ts';
import { ensureDisplay } from './virtual-display.ts';

/** `npm start`: sets up what is missing, builds the app and opens it; arguments go to Electron. */
await endWith(async () => {
  const executable = await prepareDesk();
  const display = await ensureDisplay();
  announce('Opening P06 Desk …');
  const desk = spawnDesk({ executable, args: process.argv.slice(2), display: display.name });
  endWithThis(() => desk);
  const exitCode = await new Promise<number>((resolve, reject) => {
    desk.on('error', reject);
    desk.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  display.stop();
  return exitCode;
});
