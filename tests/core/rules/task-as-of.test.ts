import { describe, expect, it } from 'vitest';
import { isReportedLater, taskAsOf } from '#core/rules/task-as-of.ts';
import { buildTask } from '#tests/support/task-builder.ts';

describe('taskAsOf', () => {
  it('leaves out a task that was assigned later', () => {
    expect(taskAsOf(buildTask({ assignedDate: '2025-02-01' }), '2024-12-31')).toBeUndefined();
  });

  it('sees a task that was completed later as still in progress, and says that it was inferred', () => {
    const task = buildTask({ state: 'completed', completedDate: '2025-03-01' });
    expect(taskAsOf(task, '2024-12-31')).toMatchObject({ state: 'inProgress', stateBasis: 'inferred' });
    expect(taskAsOf(task, '2025-03-01')?.state).toBe('completed');
  });

  it('keeps a task without dates as it is', () => {
    const task = buildTask();
    expect(taskAsOf(task, '2024-12-31')).toBe(task);
  });
});

describe('isReportedLater', () => {
  it('tells a report after the day from one before it', () => {
    expect(isReportedLater(buildTask({ lastUpdateDate: '2025-01-15' }), '2024-12-31')).toBe(true);
    expect(isReportedLater(buildTask({ lastUpdateDate: '2024-12-31' }), '2024-12-31')).toBe(false);
    expect(isReportedLater(buildTask(), '2024-12-31')).toBe(false);
  });
});
