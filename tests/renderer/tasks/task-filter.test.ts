import { describe, expect, it } from 'vitest';
import { organisationIdSchema } from '#core/domain/identifiers.ts';
import { addressOfFilter, filterOfAddress, type TaskFilter } from '#renderer/features/tasks/task-filter.ts';

function throughAddress(filter: TaskFilter): TaskFilter {
  const set = Object.entries(addressOfFilter(filter)).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return filterOfAddress(new URLSearchParams(set));
}

describe('the filter of the tasks in the address', () => {
  it('comes back as it was', () => {
    const filter: TaskFilter = {
      text: 'định danh & 100%',
      state: 'inProgress',
      level: 'lagging',
      agencyId: organisationIdSchema.parse(7),
    };
    expect(throughAddress(filter)).toEqual(filter);
  });

  it('leaves nothing in the address where nothing is chosen', () => {
    const nothing: TaskFilter = { text: '', state: null, level: null, agencyId: null };
    expect(Object.values(addressOfFilter(nothing)).every((value) => value === null)).toBe(true);
    expect(throughAddress(nothing)).toEqual(nothing);
  });

  it('ignores what is no filter', () => {
    const filter = filterOfAddress(new URLSearchParams('state=gone&level=no&agency=abc'));
    expect(filter).toEqual({ text: '', state: null, level: null, agencyId: null });
  });
});
