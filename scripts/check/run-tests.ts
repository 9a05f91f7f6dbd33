import '../setup/require-node.ts';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot, reportChecks } from './project-checks.ts';
import { describeTally, tallyOf, type Tally } from './tally.ts';

const reportPath = join(projectRoot, '.cache', 'test-report.json');

/** Arguments go to vitest, so that `npm test -- tests/core` runs a part. The checks run in any case. */
async function runTests(args: readonly string[]): Promise<Tally> {
  rmSync(reportPath, { force: true });
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...args], { cwd: projectRoot, stdio: 'inherit' });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return tallyOf(readReport(), exitCode);
}

function readReport(): unknown {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8'));
  } catch {
    // A run that broke off leaves no report; the tally counts that as a failure.
    return undefined;
  }
}

async function main(): Promise<void> {
  const checks = await reportChecks();
  const tests = await runTests(process.argv.slice(2));
  const failedChecks = checks.filter(({ faults }) => faults.length > 0).length;
  const total: Tally = {
    passed: tests.passed + checks.length - failedChecks,
    failed: tests.failed + failedChecks,
    skipped: tests.skipped,
  };
  if (failedChecks > 0)
    console.log(`${failedChecks} of ${checks.length} checks failed; their faults stand above.`);
  if (total.skipped > 0) console.log(`${total.skipped} tests were skipped; the report above says which.`);
  console.log(describeTally(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
