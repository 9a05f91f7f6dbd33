import { readJsonText } from '#contract/json-text.ts';
import type { Situation } from '#core/situation/situation.ts';
import { call } from '../ipc/client.ts';
import { readHashParam } from './hash-route.ts';

let ahead: Promise<Situation | null> = Promise.resolve(null);

export async function readSituation(period: string | null): Promise<Situation> {
  return readJsonText(await call('situation.get', { period }));
}

/**
 * Asks for the first situation before the page knows which period is selected: to wait for that answer first
 * would make the start longer. What fails is asked for anew by whoever needs it, who then hears why.
 */
export function readSituationAhead(): void {
  ahead = readSituation(readHashParam('period')).catch(() => null);
}

/** What was read ahead, once and only for its own period. */
export async function takeReadAhead(period: string | null): Promise<Situation | null> {
  const taken = ahead;
  forgetReadAhead();
  const situation = await taken;
  return situation?.period.code === period ? situation : null;
}

/** After a change, which what was read ahead does not have. */
export function forgetReadAhead(): void {
  ahead = Promise.resolve(null);
}
