import { spawnSync } from 'node:child_process';
import process from 'node:process';

export type ProgramRun = {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
};

/** Runs a program to its end and returns whether it succeeded, and what it said. */
export function runProgram({ program, args, cwd, env = {}, timeoutMs }: ProgramRun) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  });
  return { isDone: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}
