import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogEntry } from '#contract/backend-messages.ts';

const largestBytes = 1024 * 1024;
const keptFiles = 5;

/**
 * The log of the program on this machine: what failed and where in the code, never content of a workspace,
 * which is why messages of errors and paths in quotes are left out.
 */
export class LogFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  write({ id, level, message, frames }: LogEntry): void {
    const line = { at: new Date().toISOString(), id, level, message: withoutPaths(message), frames };
    try {
      mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
      this.#rotate();
      appendFileSync(this.#file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not turn an entry of the log into a second failure.
    }
  }

  /** Enters a bug of the shell and returns the id that finds it. */
  writeBug(where: string, error: unknown): string {
    const id = randomBytes(4).toString('hex');
    const kind = error instanceof Error ? error.name : typeof error;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const frames = stack.split('\n').filter((line) => line.trim().startsWith('at '));
    this.write({ id, level: 'error', message: `${where}: ${kind}`, frames });
    return id;
  }

  #rotate(): void {
    const size = statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
    if (size < largestBytes) return;
    for (let number = keptFiles - 1; number >= 1; number -= 1) {
      const older = number === 1 ? this.#file : `${this.#file}.${number - 1}`;
      if (existsSync(older)) renameSync(older, `${this.#file}.${number}`);
    }
  }
}

function withoutPaths(message: string): string {
  return message.replaceAll(/"[^"]*[\\/][^"]*"/g, '"[PATH]"');
}
