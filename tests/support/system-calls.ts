import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a program asked of the system, in the order in which it was answered. Failed calls are left out. */
export type SystemCall =
  | { readonly kind: 'open'; readonly handle: number; readonly path: string; readonly flags: string }
  | {
      readonly kind: 'write';
      readonly handle: number;
      readonly offset: number | null;
      readonly bytes: Buffer;
    }
  | { readonly kind: 'truncate'; readonly handle: number; readonly size: number }
  | { readonly kind: 'sync'; readonly handle: number }
  | { readonly kind: 'remove' | 'makeFolder'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

type Parse = (args: readonly string[], result: number) => SystemCall;

const followed: Readonly<Record<string, Parse>> = {
  openat: ([, path, flags], handle) => ({ kind: 'open', handle, path: toPath(path), flags: flags ?? '' }),
  pwrite64: ([handle, bytes, , offset], count) => write(handle, bytes, Number(offset), count),
  write: ([handle, bytes], count) => write(handle, bytes, null, count),
  ftruncate: ([handle, size]) => ({ kind: 'truncate', handle: Number(handle), size: Number(size) }),
  fsync: ([handle]) => ({ kind: 'sync', handle: Number(handle) }),
  fdatasync: ([handle]) => ({ kind: 'sync', handle: Number(handle) }),
  unlink: ([path]) => ({ kind: 'remove', path: toPath(path) }),
  unlinkat: ([, path]) => ({ kind: 'remove', path: toPath(path) }),
  rmdir: ([path]) => ({ kind: 'remove', path: toPath(path) }),
  mkdir: ([path]) => ({ kind: 'makeFolder', path: toPath(path) }),
  mkdirat: ([, path]) => ({ kind: 'makeFolder', path: toPath(path) }),
  rename: ([from, to]) => ({ kind: 'rename', path: toPath(from), to: toPath(to) }),
  renameat: ([, from, , to]) => ({ kind: 'rename', path: toPath(from), to: toPath(to) }),
  renameat2: ([, from, , to]) => ({ kind: 'rename', path: toPath(from), to: toPath(to) }),
};

/** Every thread, every byte as a number, no signals. */
const options = ['-f', '-xx', '-s', '1000000', '-e', 'signal=none', '-e'];

/** Calls that would change a file unseen: one of them in a trace makes it worthless. */
const notFollowed = ['pwritev', 'pwritev2', 'writev', 'truncate', 'fallocate', 'copy_file_range', 'sendfile'];

/** Linux alone has strace, and not every container lets it look at a process. */
export const canTrace =
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** Runs a script of Node to its end under strace. */
export function traceSystemCalls(log: string, script: readonly string[]): readonly SystemCall[] {
  const calls = [...Object.keys(followed), ...notFollowed].join(',');
  const { status, stderr, error } = spawnSync(
    'strace',
    [...options, `trace=${calls}`, '-o', log, process.execPath, ...script],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`The traced script failed: ${String(stderr)}`, { cause: error });
  return readCalls(readFileSync(log, 'latin1'));
}

function readCalls(log: string): readonly SystemCall[] {
  const begun = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, thread = '', text = ''] = /^(\d+) +(.*)$/u.exec(line) ?? [];
    const start = / <unfinished \.\.\.>$/u.exec(text);
    if (start !== null) {
      begun.set(thread, text.slice(0, start.index));
      return [];
    }
    const rest = /^<\.\.\. \w+ resumed>/u.exec(text);
    return readCall(rest === null ? text : `${begun.get(thread) ?? ''}${text.slice(rest[0].length)}`);
  });
}

function readCall(text: string): readonly SystemCall[] {
  const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\) += (-?\d+)/u.exec(text) ?? [];
  if (Number(result) < 0 || name === '') return [];
  const parse = followed[name];
  if (parse !== undefined) return [parse(args.split(', '), Number(result))];
  // Pipes and terminals are written so too; a file with a name has no business here.
  if (name === 'writev') return [];
  throw new Error(`The call "${name}" is not followed.`);
}

function write(handle = '', text = '', offset: number | null, count: number): SystemCall {
  return { kind: 'write', handle: Number(handle), offset, bytes: toBytes(text).subarray(0, count) };
}

function toPath(text = ''): string {
  return resolve(toBytes(text).toString('utf8'));
}

/** From `"\x73\x61"` as strace writes it. */
function toBytes(text: string): Buffer {
  if (!/^"(\\x[0-9a-f]{2})*"$/u.test(text)) throw new Error(`"${text.slice(0, 80)}" is not a whole text.`);
  return Buffer.from(text.slice(1, -1).replaceAll('\\x', ''), 'hex');
}
