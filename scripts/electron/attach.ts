import { _electron, type ElectronApplication, errors } from 'playwright-core';

type Start = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** More than a start takes on a busy machine; Playwright itself would wait for three minutes. */
const attachMs = 25_000;

/**
 * Starts a program and lets Playwright into it. A window that opens at the very moment in which Playwright attaches
 * may escape it, and then it waits for that window for ever; it ends such a program, which is started again.
 */
export function attach(start: Start): Promise<ElectronApplication> {
  return startAgainOnce(() => attachOnce(start));
}

/** One attempt; fails with Playwright's `TimeoutError` where the window escaped. */
export function attachOnce(start: Start): Promise<ElectronApplication> {
  return _electron.launch({ ...start, timeout: attachMs });
}

/** Does the work, and once more from its beginning where Playwright waited in vain. */
export async function startAgainOnce<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return work();
  }
}
