import { spawn } from 'node:child_process';
import process from 'node:process';
import { expect, onTestFinished } from 'vitest';
import { isRenderer, processTree, type SystemProcess } from './processes.ts';

export type RunningRelease = {
  readonly id: number;
  /** What it has written to both streams so far. */
  readonly output: () => string;
  /** Null where a signal ended it. */
  readonly exitCode: Promise<number | null>;
  /** Waits until a page runs. */
  readonly renderer: () => Promise<SystemProcess>;
  readonly stop: () => Promise<void>;
};

export type ReleaseStart = {
  readonly program: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts a program from the outside, as a user does; it ends with the test at the latest. */
export function startRelease({ program, args = [], env = {} }: ReleaseStart): RunningRelease {
  const child = spawn(program, args, { env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const id = child.pid ?? 0;
  const findRenderer = () => processTree(id).find(isRenderer);
  const renderer = async () => {
    await expect.poll(findRenderer, { timeout: 20_000, message: output }).toBeDefined();
    const found = findRenderer();
    if (found === undefined) throw new Error('The page ended again.');
    return found;
  };
  const stop = async () => {
    child.kill('SIGTERM');
    await exitCode;
  };
  // A test that fails must not leave a program that keeps the next one from starting.
  onTestFinished(stop);
  return { id, output: () => output, exitCode, renderer, stop };
}
