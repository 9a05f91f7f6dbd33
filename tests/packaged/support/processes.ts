import { readdirSync, readFileSync } from 'node:fs';

/** A process of Linux as `/proc` shows it. */
export type SystemProcess = {
  readonly id: number;
  readonly command: readonly string[];
  /** A line of its status, for example `Seccomp`; empty where there is none. */
  readonly status: (name: string) => string;
};

/** A process and all that it started, also indirectly. */
export function processTree(root: number): readonly SystemProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => readProcess(Number(name)));
  const parents = new Map(all.map((it) => [it.id, Number(it.status('PPid'))]));
  const isBelow = (id: number | undefined): boolean =>
    id === root || (id !== undefined && id > 1 && isBelow(parents.get(id)));
  return all.filter(({ id }) => isBelow(id));
}

export function isRenderer({ command }: SystemProcess): boolean {
  return command.includes('--type=renderer');
}

function readProcess(id: number): SystemProcess {
  const text = readPart(id, 'status');
  return {
    id,
    // Chromium writes the whole command of its own processes into one argument.
    command: readPart(id, 'cmdline').split(/[\0 ]/u),
    status: (name) => new RegExp(`^${name}:\\s+(.*)$`, 'mu').exec(text)?.[1] ?? '',
  };
}

/** A process may end between being listed and being read. */
function readPart(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
