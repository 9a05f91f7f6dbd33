import { describe, expect, it } from 'vitest';
import { createSituationCache } from '#backend/handlers/situation.ts';
import { codeOf, smallSample, testWorkspace } from '#tests/support/workspace-folder.ts';

describe('the situations of a workspace', () => {
  it('are kept until something changes', () => {
    const situations = createSituationCache(testWorkspace());
    const first = situations.get('2020-03');

    expect(situations.get('2020-03')).toBe(first);
    situations.clear();
    expect(situations.get('2020-03')).not.toBe(first);
    expect(situations.get('2020-03')).toEqual(first);
  });

  it('are those of the default period where none is named', () => {
    const situations = createSituationCache(testWorkspace());

    expect(situations.get(null).period.code).toBe(smallSample.defaultPeriod);
    expect(situations.get(null)).toBe(situations.get(smallSample.defaultPeriod));
  });

  it('fail for a period that is not there', () => {
    const situations = createSituationCache(testWorkspace());

    expect(codeOf(() => situations.get('1999-01'))).toBe('not-found');
  });
});
