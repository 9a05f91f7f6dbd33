import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import {
  daysOfUnit,
  offeredKinds,
  successionProblems,
  successorsFor,
} from '#renderer/features/entry/organisation/succession.ts';
import { daysOfTask } from '#renderer/features/entry/task/task-days.ts';
import { buildUnit } from '#tests/support/facts-builder.ts';

const root = buildUnit(1, 'province');
const district = { ...buildUnit(2, 'district'), validTo: '2025-06-30' };
const commune = { ...buildUnit(3, 'commune'), validFrom: '2025-07-01' };
const idOf = (id: number) => id as OrganisationId; // Ids of the units above.

describe('the successor in the form of a unit', () => {
  it('is chosen from the units that are there after the last day', () => {
    const idsFor = (id: number | null, validTo: string) =>
      successorsFor([root, district, commune], id === null ? null : idOf(id), validTo).map((it) => it.id);
    expect(idsFor(2, '30/6/2025')).toEqual([3]);
    expect(idsFor(null, '31/12/2024')).toEqual([2, 3]);
    expect(idsFor(3, '30/6/2026')).toEqual([]);
    expect(idsFor(2, '')).toEqual([3]);
  });

  it('is refused beside the field that is wrong', () => {
    const problemsOf = (validTo: string | null, successorId: number) =>
      successionProblems({ validTo, successorId: idOf(successorId) }, idOf(3), [root, district, commune]);
    expect(problemsOf(null, 2)).toEqual({ validTo: 'entry:organisation.end-missing' });
    expect(problemsOf('2026-06-30', 3)).toEqual({ successorId: 'entry:organisation.successor-self' });
    expect(problemsOf('2026-06-30', 2)).toEqual({ successorId: 'entry:organisation.successor-ended' });
    expect(problemsOf('2025-01-31', 2)).toEqual({});
  });
});

describe('what the form of a unit offers', () => {
  it('has districts only where there are some or were some in a period', () => {
    const now = [{ from: '2025-07-01' }];
    expect(offeredKinds(null, [root, commune], now)).not.toContain('district');
    expect(offeredKinds(null, [root, commune], [...now, { from: '2025-06-30' }])).toContain('district');
    expect(offeredKinds(null, [root, district], now)).toContain('district');
    expect(offeredKinds(null, [root], now)).toEqual(['department', 'commune', 'level', 'other']);
  });

  it('has parents of the days of the unit, or of today', () => {
    const today = '2026-11-22';
    expect(daysOfUnit({ validFrom: '', validTo: '' }, today)).toEqual({ from: today, to: '9999-12-31' });
    expect(daysOfUnit({ validFrom: '', validTo: '30/6/2025' }, today)).toEqual({
      from: '2025-06-30',
      to: '2025-06-30',
    });
    expect(daysOfUnit({ validFrom: '01/7/2010', validTo: '' }, today).from).toBe('2010-07-01');
    expect(daysOfUnit({ validFrom: '01/7/2025', validTo: '30/6/2025' }, today).to).toBe('2025-07-01');
  });
});

describe('the days whose units lead a task', () => {
  const shown = { from: '2026-01-01', to: '2026-06-30' };

  it('run from its assignment to its deadline, else over the period that is shown', () => {
    expect(daysOfTask({ assignedDate: '', dueDate: '' }, shown)).toEqual(shown);
    expect(daysOfTask({ assignedDate: '15/02/2025', dueDate: '' }, shown).from).toBe('2025-02-15');
    expect(daysOfTask({ assignedDate: '', dueDate: '31/12/2026' }, shown).to).toBe('2026-12-31');
    expect(daysOfTask({ assignedDate: '01/8/2026', dueDate: '' }, shown)).toEqual({
      from: '2026-08-01',
      to: '2026-08-01',
    });
    expect(daysOfTask({ assignedDate: 'mai', dueDate: '' }, shown)).toEqual(shown);
  });
});
