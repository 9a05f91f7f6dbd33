import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Folder of this account for what is built or fetched once a machine. `P06_CACHE` names another one. */
export function cacheFolder(): string {
  const chosen = process.env['P06_CACHE'];
  if (chosen !== undefined && chosen !== '') return chosen;
  const system = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : process.env['XDG_CACHE_HOME'];
  return join(system ?? join(homedir(), '.cache'), 'p06-desk');
}
