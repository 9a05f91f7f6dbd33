import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Check } from './check.ts';

export type CheckOutcome = {
  readonly name: string;
  readonly faults: readonly string[];
  readonly durationMs: number;
};

/** Runs the checks, as many at a time as there are processors, and tells of each one as it ends. */
export async function runChecks(
  checks: readonly Check[],
  root: string,
  onEnd: (outcome: CheckOutcome) => void,
): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = [];
  const waiting = checks.values();
  const runWaiting = async (): Promise<void> => {
    for (const check of waiting) {
      const outcome = await runCheck(check, root);
      outcomes.push(outcome);
      onEnd(outcome);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));
  return outcomes;
}

/** One line: verdict, name, seconds, number of faults. */
export function describeOutcome({ name, faults, durationMs }: CheckOutcome): string {
  const verdict = faults.length === 0 ? 'ok  ' : 'FAIL';
  const seconds = (durationMs / 1000).toFixed(1).padStart(5);
  const count = faults.length === 0 ? '' : `  ${faults.length} ${faults.length === 1 ? 'line' : 'lines'}`;
  return `${verdict}  ${name.padEnd(10)} ${seconds} s${count}`;
}

/** What each failed check found, under its name. */
export function describeFaults(outcomes: readonly CheckOutcome[]): string {
  return outcomes
    .filter(({ faults }) => faults.length > 0)
    .map(({ name, faults }) => [`\n${name}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'))
    .join('\n');
}

/** A check that breaks has failed; the others go on. */
async function runCheck({ name, findFaults }: Check, root: string): Promise<CheckOutcome> {
  const startedAtMs = performance.now();
  let faults: readonly string[];
  try {
    faults = await findFaults(root);
  } catch (error) {
    faults = [`The check itself broke: ${error instanceof Error ? error.message : String(error)}`];
  }
  return { name, faults, durationMs: performance.now() - startedAtMs };
}
