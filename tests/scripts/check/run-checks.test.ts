import { describe, expect, it } from 'vitest';
import { describeFaults, describeOutcome, runChecks } from '#scripts/check/run-checks.ts';
import { tallyOf } from '#scripts/check/tally.ts';

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

describe('a run of checks', () => {
  it('goes on after a fault and after a check that breaks', async () => {
    const ended: string[] = [];
    const checks = [
      { name: 'broken', findFaults: () => Promise.reject(new Error('no such folder')) },
      { name: 'faulty', findFaults: () => ['a.ts: wrong'] },
      { name: 'sound', findFaults: () => [] },
    ];
    const outcomes = await runChecks(checks, '.', ({ name }) => ended.push(name));

    expect(ended.toSorted()).toEqual(['broken', 'faulty', 'sound']);
    expect(describeFaults(outcomes)).toContain('no such folder');
    expect(describeFaults(outcomes)).toContain('faulty:\n  a.ts: wrong');
  });

  it('has one line for each check, with its time', () => {
    expect(describeOutcome({ name: 'types', faults: [], durationMs: 1240 })).toMatch(/^ok +types +1\.2 s$/);
    expect(describeOutcome({ name: 'types', faults: ['a'], durationMs: 0 })).toMatch(
      /^FAIL +types +0\.0 s +1 line$/,
    );
  });
});

describe('the tally of a test run', () => {
  it('takes the counts of the report', () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });

  it('counts a file that fails before its first test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];

    expect(tallyOf({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(2);
  });

  it('counts a failure where every test passed and the run did not', () => {
    expect(tallyOf(report, 1).failed).toBe(1);
  });

  it('counts a failure where there is no report', () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
