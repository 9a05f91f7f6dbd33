import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const nobody = 65_534;

/** An account without rights: "nobody" where the tests run as root, else the account that runs them. */
export type OrdinaryAccount = {
  /** Its home folder, new and empty. */
  readonly home: string;
  /** A program that starts another one as this account, with nothing of this environment but the display. */
  readonly wrap: (program: string) => string;
  /** Gives a file or folder to the account. */
  readonly own: (path: string) => void;
  readonly remove: () => void;
};

/** The caller removes it. */
export function createOrdinaryAccount(display: string | null): OrdinaryAccount {
  const home = mkdtempSync(join(tmpdir(), 'p06-home-'));
  const isRoot = process.getuid?.() === 0;
  const own = (path: string) => {
    if (isRoot) chownSync(path, nobody, nobody);
  };
  own(home);
  const place = mkdtempSync(join(tmpdir(), 'p06-wrap-'));
  let count = 0;
  const wrap = (program: string) => {
    const script = join(place, `start-${(count += 1)}.sh`);
    const account = isRoot ? `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups ` : '';
    const variables = `HOME='${home}' DISPLAY='${display ?? ''}' TMPDIR='${home}'`;
    // What a test adds to the environment passes; where this account keeps its things does not.
    const start = `env -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_RUNTIME_DIR ${variables} '${program}' "$@"`;
    writeFileSync(script, `#!/bin/sh\ncd '${home}'\nexec ${account}${start}\n`);
    chmodSync(script, 0o755);
    return script;
  };
  const remove = () => {
    for (const folder of [home, place]) rmSync(folder, { recursive: true, force: true });
  };
  return { home, wrap, own, remove };
}
