import { spawn } from 'node:child_process';
import process from 'node:process';
import { announce, isOnPath } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';

export type Display = {
  /** What `DISPLAY` must be; undefined where the system needs none. */
  readonly name: string | undefined;
  readonly stop: () => void;
};

const none: Display = { name: undefined, stop: () => undefined };
const startTimeoutMs = 10_000;

/** The display of this session, or a virtual one of our own where there is none. */
export async function ensureDisplay(size = '1920x1080'): Promise<Display> {
  if (process.platform !== 'linux') return none;
  const present = process.env['DISPLAY'];
  if (present !== undefined && present !== '') return { ...none, name: present };
  if ((process.env['WAYLAND_DISPLAY'] ?? '') !== '') return none;
  if (!isOnPath('Xvfb'))
    throw new SetupError('There is no display, and the Debian package "xvfb" is missing.');
  announce('Starting a virtual display …');
  return startVirtualDisplay(size);
}

/** Xvfb picks a free number itself and writes it to the fourth stream when it is ready. */
function startVirtualDisplay(size: string): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    const fail = () => {
      stop();
      reject(new SetupError('The virtual display did not start.'));
    };
    const timer = setTimeout(fail, startTimeoutMs);
    server.once('error', fail);
    server.once('exit', fail);
    server.stdio[3]?.once('data', (chunk: Buffer) => {
      clearTimeout(timer);
      server.unref();
      resolve({ name: `:${chunk.toString('utf8').trim()}`, stop });
    });
  });
}
