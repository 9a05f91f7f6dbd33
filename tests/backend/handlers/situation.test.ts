import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSituationCache } from '#backend/handlers/situation.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import { codeOf, smallSample, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { buildSample } from '#tests/support/workspace-sample.ts';

describe('the situations of a workspace', () => {
  it('are kept until something changes', () => {
    const situations = createSituationCache(testWorkspace(), testPorts());
    const first = situations.get('2020-03');

    expect(situations.get('2020-03')).toBe(first);
    situations.clear();
    expect(situations.get('2020-03')).not.toBe(first);
    expect(situations.get('2020-03')).toEqual(first);
  });

  it('are those of the default period where none is named', () => {
    const situations = createSituationCache(testWorkspace(), testPorts());

    expect(situations.get(null).period.code).toBe(smallSample.defaultPeriod);
    expect(situations.get(null)).toBe(situations.get(smallSample.defaultPeriod));
  });

  it('are counted up to today while their period runs, and anew on the next day', () => {
    const sample = buildSample({ indicators: 1, months: 60, units: 1 });
    let now = new Date(2024, 6, 20);
    const situations = createSituationCache(testWorkspace(join(testFolder(), 'tinh'), sample), {
      now: () => now,
    });
    const before = situations.get('2024-07').asOf;
    now = new Date(2024, 6, 21);

    expect([before, situations.get('2024-07').asOf]).toEqual(['2024-07-20', '2024-07-21']);
    expect(situations.get('2024-08').asOf).toBe('2024-07-21');
    expect(situations.get('2024-02').asOf).toBe('2024-02-29');
  });

  it('do not believe a clock that stands before the newest stored change', () => {
    const sample = buildSample({ indicators: 1, months: 60, units: 1 });
    const workspace = testWorkspace(join(testFolder(), 'tinh'), sample);
    const situations = createSituationCache(workspace, { now: () => new Date(1970, 0, 1) });

    expect(situations.get('2024-07').asOf).toBe('2024-07-01');
    expect(describeWorkspace(workspace).newestChangeDay).toBe('2024-07-01');
  });

  it('fail for a period that is not there', () => {
    const situations = createSituationCache(testWorkspace(), testPorts());

    expect(codeOf(() => situations.get('1999-01'))).toBe('not-found');
  });
});
