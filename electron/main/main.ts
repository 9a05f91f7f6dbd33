import process from 'node:process';
import { app } from 'electron';
import { DeskApp } from './desk-app.ts';
import { hardenProcess } from './harden.ts';

hardenProcess();

if (app.requestSingleInstanceLock()) start();
else app.exit(0);

function start(): void {
  app.on('window-all-closed', () => {
    app.quit();
  });
  // Electron waits for this module before it becomes ready, so nothing here may wait for it.
  void app.whenReady().then(() => {
    const desk = new DeskApp();
    app.on('second-instance', () => {
      desk.comeForward();
    });
    process.on('uncaughtExceptionMonitor', (error) => {
      desk.logUncaught(error);
    });
    desk.start();
  });
}
