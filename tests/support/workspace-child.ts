import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const childrenFolder = join(import.meta.dirname, '../backend/workspace/children');

/** Kills of each fault test: few in every run, many with P06_KILLS. */
export const killCount = Number(process.env['P06_KILLS'] ?? 10);

export type RunningChild = {
  /** Resolves with a line that the child prints after the lines taken before. */
  readonly nextLine: () => Promise<string>;
  /** Sends the line that a waiting child takes as its sign to begin. */
  readonly tell: () => void;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  readonly exit: Promise<number | null>;
};

/** Starts a script of `tests/backend/workspace/children` in a process of its own. */
export function startChild(script: string, args: readonly string[]): RunningChild {
  const child = spawn(process.execPath, [join(childrenFolder, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = readLines(child);
  const exit = once(child, 'exit').then(([code]) => code as number | null); // As documented for "exit".
  return {
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`"${script}" ended before it printed a line.`);
      return value;
    },
    tell: () => {
      child.stdin.write('go\n');
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
    exit,
  };
}

/** Starts the child, waits until it says that its work begins, and kills it a random moment later. */
export async function killAtRandom(
  script: string,
  args: readonly string[],
  maximumDelayMs: number,
): Promise<void> {
  const child = startChild(script, args);
  await child.nextLine();
  await new Promise((resolve) => setTimeout(resolve, Math.random() * maximumDelayMs));
  await child.kill();
}

async function* readLines(child: ChildProcess): AsyncGenerator<string, void> {
  let rest = '';
  for await (const chunk of child.stdout ?? []) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
