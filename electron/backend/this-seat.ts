import { hostname, userInfo } from 'node:os';
import process from 'node:process';
import type { Seat } from './ports.ts';

/** The account and the machine that this process runs under. */
export function thisSeat(): Seat {
  return { user: userName(), host: hostname() };
}

/** An account without an entry in the system's user list has no name to show. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}
