import { describe, expect, it } from 'vitest';
import { compareLags, daysCompletedLate, findLag } from '#core/rules/lag.ts';
import { buildTask } from '#tests/support/task-builder.ts';

const rules = { asOf: '2026-06-30', silentAfterDays: 30 };

describe('findLag', () => {
  it('counts the days since the deadline', () => {
    const lag = findLag(buildTask({ dueDate: '2026-06-18' }), rules);
    expect(lag).toMatchObject({ level: 'lagging', daysOverdue: 12 });
  });

  it('does not call a task overdue on its last day', () => {
    expect(findLag(buildTask({ dueDate: '2026-06-30' }), rules)).toBeUndefined();
  });

  it('takes the word of a report that a task lags or is at risk', () => {
    expect(findLag(buildTask({ state: 'lagging' }), rules)?.level).toBe('lagging');
    expect(findLag(buildTask({ state: 'atRisk' }), rules)?.level).toBe('atRisk');
  });

  it('keeps with the sign whether a source says the state', () => {
    const signsOf = (basis: 'stated' | 'inferred') =>
      findLag(buildTask({ state: 'lagging', stateBasis: basis }), rules)?.signs;
    expect(signsOf('stated')).toEqual([{ kind: 'reportedLagging', basis: 'stated' }]);
    expect(signsOf('inferred')).toEqual([{ kind: 'reportedLagging', basis: 'inferred' }]);
  });

  it('warns when far more time is used than work is done', () => {
    const half = { assignedDate: '2026-01-01', dueDate: '2026-12-31' };
    expect(findLag(buildTask({ ...half, progressPercent: 20 }), rules)?.signs).toContainEqual({
      kind: 'behindTime',
      timeUsedPercent: 49,
      donePercent: 20,
    });
    expect(findLag(buildTask({ ...half, progressPercent: 45 }), rules)).toBeUndefined();
  });

  it('warns when there has been no news for longer than the limit', () => {
    expect(findLag(buildTask({ lastUpdateDate: '2026-05-01' }), rules)?.level).toBe('atRisk');
    expect(findLag(buildTask({ lastUpdateDate: '2026-06-01' }), rules)).toBeUndefined();
  });

  it('shows a missing roadmap beside the other signs', () => {
    const lag = findLag(buildTask({ state: 'atRisk', hasRoadmap: false }), rules);
    expect(lag?.signs.map((sign) => sign.kind)).toEqual(['reportedAtRisk', 'noRoadmap']);
  });

  it('calls work that has not begun a risk where nothing says that there is time', () => {
    expect(findLag(buildTask({ state: 'notStarted' }), rules)?.level).toBe('atRisk');
    expect(findLag(buildTask({ state: 'notStarted', dueDate: '2026-12-31' }), rules)).toBeUndefined();
    const late = buildTask({ state: 'notStarted', assignedDate: '2026-01-01', dueDate: '2026-12-31' });
    expect(findLag(late, rules)?.level).toBe('atRisk');
  });

  it('leaves completed and regular tasks alone, whatever their dates', () => {
    expect(findLag(buildTask({ state: 'completed', dueDate: '2026-01-01' }), rules)).toBeUndefined();
    expect(findLag(buildTask({ state: 'regular', dueDate: '2026-01-01' }), rules)).toBeUndefined();
  });
});

describe('compareLags', () => {
  it('ranks the longest overdue first, then at risk with more signs', () => {
    const tasks = [
      buildTask({ code: 'A', state: 'notStarted' }),
      buildTask({ code: 'B', state: 'atRisk', hasRoadmap: false }),
      buildTask({ code: 'C', dueDate: '2026-06-20' }),
      buildTask({ code: 'D', dueDate: '2026-05-20' }),
    ];
    const lagging = tasks.flatMap((task) => {
      const lag = findLag(task, rules);
      return lag === undefined ? [] : [{ task, lag }];
    });
    expect(lagging.toSorted(compareLags).map((it) => it.task.code)).toEqual(['D', 'C', 'B', 'A']);
  });
});

describe('daysCompletedLate', () => {
  it('counts the days between deadline and completion', () => {
    const task = buildTask({ state: 'completed', dueDate: '2026-03-31', completedDate: '2026-04-10' });
    expect(daysCompletedLate(task)).toBe(10);
  });

  it('is zero for work done in time', () => {
    const task = buildTask({ state: 'completed', dueDate: '2026-03-31', completedDate: '2026-03-31' });
    expect(daysCompletedLate(task)).toBe(0);
  });
});
