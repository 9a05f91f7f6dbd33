import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { testFolder } from './workspace-folder.ts';

/** A file system of its own size can be had as root on Linux only; elsewhere these tests are skipped. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount();

/** A small file system in memory, unmounted with the test. */
export function mountSmallDisk(kibibytes: number): string {
  const folder = testFolder();
  run(['mount', '-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder]);
  onTestFinished(() => {
    if (!pulled.delete(folder)) run(['umount', '-l', folder]);
  });
  return folder;
}

const pulled = new Set<string>();

/** Takes the disk away while files on it are open, as a stick is pulled. */
export function pullDisk(folder: string): void {
  run(['umount', '-l', folder]);
  pulled.add(folder);
}

/** Has a folder appear in a second place, which can be pulled too. */
export function mountAt(folder: string, place: string): void {
  run(['mount', '--bind', folder, place]);
}

export function remountReadOnly(folder: string): void {
  run(['mount', '-o', 'remount,ro', folder]);
}

function tryMount(): boolean {
  const script = 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount -l "$d"; s=$?; rmdir "$d"; exit $s';
  return spawnSync('sh', ['-c', script]).status === 0;
}

function run([command = '', ...args]: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args);
  if (status !== 0) throw new Error(`"${command}" failed: ${String(stderr)}`);
}
