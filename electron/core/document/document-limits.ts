import type { Facts } from '#core/domain/facts.ts';
import { appError } from '#core/error/app-error.ts';

/** Tasks that a report may list: some 400 pages. */
export const maximumTasks = 5000;
/** Characters of everything that a report is made from; the largest province has a tenth of it. */
export const maximumCharacters = 20_000_000;

/**
 * The facts, where a document of them can be read by anybody and is written in less than a minute. Fails with
 * `export/too-large`.
 */
export function requirePrintable(facts: Facts): Facts {
  if (facts.tasks.length > maximumTasks || countCharacters(facts) > maximumCharacters) {
    throw appError('export/too-large', { limit: maximumTasks });
  }
  return facts;
}

/** Counted up to the limit only. */
function countCharacters(facts: Facts): number {
  const waiting: unknown[] = Object.values(facts);
  let characters = 0;
  while (waiting.length > 0 && characters <= maximumCharacters) {
    const value = waiting.pop();
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null)
      waiting.push(...(Object.values(value) as unknown[])); // Whatever it holds is looked at next.
  }
  return characters;
}
