import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { announce } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';

/** Chromium refuses its sandbox to the administrator; only development and tests run as one. */
export function rootSwitches(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

export type DeskStart = {
  readonly executable: string;
  readonly args: readonly string[];
  readonly display: string | undefined;
};

export function spawnDesk({ executable, args, display }: DeskStart): ChildProcess {
  const env = { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) };
  return spawn(executable, [...rootSwitches(), ...args], { stdio: 'inherit', env });
}

/** Passes the end of this process on, so that the app closes its workspace in order. */
export function endWithThis(findChild: () => ChildProcess | undefined): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => findChild()?.kill('SIGTERM'));
  }
}

/** Runs the work of an entry script; what the set-up lacks becomes one sentence. */
export async function endWith(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    announce(error.message);
    process.exitCode = 1;
  }
}
