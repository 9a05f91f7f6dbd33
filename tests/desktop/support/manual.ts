import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Desk } from './launch.ts';
import { patience } from './patience.ts';

/** The windows of the manual that are open. Their pages run no script, so nothing can be waited for in them. */
export function manualsOf(desk: Desk): Page[] {
  return desk.app.windows().filter((page) => page.url().includes('/manual/'));
}

/** Opens the manual, which is there when this returns. */
export async function openManual(desk: Desk, open = () => desk.page.keyboard.press('F1')): Promise<Page> {
  const opened = desk.app.waitForEvent('window');
  await open();
  const manual = await opened;
  await expect.poll(() => manual.evaluate(() => document.readyState), patience).toBe('complete');
  return manual;
}

/** Presses a key as the system does; what Playwright presses does not reach the shell. */
export async function pressInManual(desk: Desk, keyCode: string): Promise<void> {
  await desk.app.evaluate(({ BrowserWindow }, key) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.webContents.getURL().includes('/manual/')) continue;
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
    }
  }, keyCode);
}

export async function closeManuals(desk: Desk): Promise<void> {
  await desk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().includes('/manual/')) window.destroy();
    }
  });
  await expect.poll(() => manualsOf(desk).length, patience).toBe(0);
}
