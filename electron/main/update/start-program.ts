import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';
import { appError } from '#core/error/app-error.ts';

/** What an AppImage tells its program; another one must find its own. */
const ownVariables = ['APPIMAGE', 'APPDIR', 'ARGV0', 'OWD', 'LD_LIBRARY_PATH'];

/**
 * Starts a program that outlives this one, without a shell. Done when it runs; fails with `update/not-started`
 * where the system refuses it.
 */
export function startProgram(file: string, args: readonly string[]): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ownVariables.includes(name)),
  );
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) => {
      reject(appError('update/not-started', { path: file }, { cause }));
    };
    try {
      const child = spawn(file, args, { cwd: dirname(file), detached: true, stdio: 'ignore', env });
      child.once('error', refuse);
      child.once('spawn', () => {
        child.unref();
        resolve();
      });
    } catch (error) {
      refuse(error);
    }
  });
}
