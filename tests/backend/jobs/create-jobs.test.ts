import { describe, expect, it } from 'vitest';
import type { JobProgress } from '#contract/jobs.ts';
import { createJobs } from '#backend/jobs/create-jobs.ts';

function openJobs() {
  const events: JobProgress[] = [];
  let count = 0;
  const newId = () => `job-${(count += 1)}`;
  return { events, jobs: createJobs({ newId, onProgress: (event) => events.push(event) }) };
}

describe('a job', () => {
  it('says before each step how many lie behind it, and ends with its value', async () => {
    const { jobs, events } = openJobs();
    const value = await jobs.run('briefing.export', async ({ begin }) => {
      await begin('situation');
      await begin('layout');
      return 'done';
    });

    expect(value).toBe('done');
    expect(events).toEqual([
      { id: 'job-1', job: 'briefing.export', step: 'situation', done: 0, of: 6 },
      { id: 'job-1', job: 'briefing.export', step: 'layout', done: 3, of: 6 },
    ]);
  });

  it('begins at once and lets others have their turn before the second step', async () => {
    const { jobs } = openJobs();
    const order: string[] = [];
    setTimeout(() => order.push('another request'), 0);
    const running = jobs.run('briefing.export', async ({ begin }) => {
      await begin('situation');
      order.push('first step');
      await begin('document');
      order.push('second step');
    });
    await running;

    expect(order).toEqual(['first step', 'another request', 'second step']);
  });

  it('that is cancelled ends before its next step', async () => {
    const { jobs, events } = openJobs();
    const running = jobs.run('briefing.export', async ({ begin }) => {
      await begin('situation');
      jobs.cancel('job-1');
      await begin('document');
      await begin('parts');
    });

    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(events.map(({ step }) => step)).toEqual(['situation', 'document']);
  });

  it('is not touched by the cancel of another one, or of one that has ended', async () => {
    const { jobs } = openJobs();
    await jobs.run('backup.create', ({ begin }) => begin('copy'));
    const second = jobs.run('briefing.export', async ({ begin }) => {
      jobs.cancel('job-1');
      jobs.cancel('none');
      await begin('document');
      return 'done';
    });

    expect(await second).toBe('done');
  });

  it('tells its work at once that it was cancelled', async () => {
    const { jobs } = openJobs();
    const running = jobs.run('briefing.export', async ({ begin, signal }) => {
      await begin('situation');
      jobs.cancel('job-1');
      return signal.aborted;
    });

    expect(await running).toBe(true);
  });

  it('has ended when all were stopped', async () => {
    const { jobs } = openJobs();
    const ended: string[] = [];
    const untilStopped = (name: string) =>
      jobs.run('briefing.export', async ({ signal }) => {
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve);
        });
        await new Promise((resolve) => {
          setTimeout(resolve, 0);
        });
        ended.push(name);
      });
    const running = [untilStopped('first'), untilStopped('second')];
    await jobs.stopAll();

    expect(ended).toEqual(['first', 'second']);
    await Promise.all(running);
  });

  it('fails as its work fails', async () => {
    const { jobs } = openJobs();
    await expect(jobs.run('backup.create', () => Promise.reject(new RangeError('work')))).rejects.toThrow(
      RangeError,
    );
  });
});
