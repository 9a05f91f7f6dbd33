import '#contract/zod-without-compiler.ts';
import process from 'node:process';
import { app } from 'electron';
import { DeskApp } from './desk-app.ts';
import { hardenProcess } from './harden.ts';
import { findOpenedFile } from './opened-file.ts';
import { findRefusedSwitch } from './release-switches.ts';

const refused = findRefusedSwitch();

if (refused !== null) {
  process.stderr.write(`P06 Desk does not start with the switch "--${refused}".\n`);
  app.exit(1);
} else {
  hardenProcess();
  if (app.requestSingleInstanceLock()) start();
  else app.exit(0);
}

function start(): void {
  app.on('window-all-closed', () => {
    app.quit();
  });
  let first = findOpenedFile(process.argv, process.cwd());
  // How macOS tells of a file, before or after the program is ready.
  let openFile = (file: string): void => {
    first = file;
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFile(file);
  });
  // Electron waits for this module before it becomes ready, so nothing here may wait for it.
  void app.whenReady().then(() => {
    const desk = new DeskApp();
    openFile = (file) => {
      desk.openFile(file);
    };
    app.on('second-instance', (_, args, workingFolder) => {
      desk.comeForward();
      const file = findOpenedFile(args, workingFolder);
      if (file !== null) desk.openFile(file);
    });
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(event, (error: unknown) => {
        desk.endAfter(error);
      });
    }
    desk.start();
    if (first !== null) desk.openFile(first);
  });
}
