import { _electron, type ElectronApplication, errors } from 'playwright-core';

type Start = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** More than a start takes on a busy machine; Playwright itself would wait for three minutes. */
const attachMs = 25_000;

/**
 * Starts a program and lets Playwright into it. A window that opens at the very moment in which Playwright attaches
 * may escape it, and then it waits for that window for ever; it ends such a program, which is started again. The app
 * of the desktop tests needs none of this: it waits for Playwright (`hold-start.cjs`).
 */
export function attach(start: Start): Promise<ElectronApplication> {
  return startAgain(() => attachOnce(start));
}

/** One attempt; fails with Playwright's `TimeoutError` where the window escaped. */
export function attachOnce(start: Start): Promise<ElectronApplication> {
  return _electron.launch({ ...start, timeout: attachMs });
}

/** Does the work, and again from its beginning where Playwright waited in vain; the third time is the last. */
export async function startAgain<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === 3) throw error;
    }
  }
}
