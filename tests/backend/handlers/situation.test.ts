import { describe, expect, it } from 'vitest';
import { createSituationCache } from '#backend/handlers/situation.ts';
import { codeOf, smallSample, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

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
    let now = new Date(2020, 2, 20);
    const situations = createSituationCache(testWorkspace(), { now: () => now });
    const before = situations.get('2020-03').asOf;
    now = new Date(2020, 2, 21);

    expect([before, situations.get('2020-03').asOf]).toEqual(['2020-03-20', '2020-03-21']);
    expect(situations.get('2020-02').asOf).toBe('2020-02-29');
  });

  it('fail for a period that is not there', () => {
    const situations = createSituationCache(testWorkspace(), testPorts());

    expect(codeOf(() => situations.get('1999-01'))).toBe('not-found');
  });
});
