import { join } from 'node:path';
import { allChecks } from './all-checks.ts';
import type { Check } from './check.ts';
import { describeFaults, describeOutcome, runChecks, type CheckOutcome } from './run-checks.ts';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** Runs checks on this project and prints a line for each, then every fault. */
export async function reportChecks(checks: readonly Check[] = allChecks): Promise<readonly CheckOutcome[]> {
  const outcomes = await runChecks(checks, projectRoot, (outcome) => console.log(describeOutcome(outcome)));
  const faults = describeFaults(outcomes);
  if (faults !== '') console.log(faults);
  return outcomes;
}
