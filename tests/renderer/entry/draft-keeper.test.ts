import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper, patienceMs, pauseMs } from '#renderer/features/entry/draft-keeper.ts';

let log: string[];
let results: unknown[];

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  results = [];
});

afterEach(() => {
  vi.useRealTimers();
});

function createKeeper(save: (typing: string) => Promise<void> = () => Promise.resolve()) {
  return new DraftKeeper<string>({
    save: (typing) => {
      log.push(`save ${typing}`);
      return save(typing);
    },
    remove: () => {
      log.push('remove');
      return Promise.resolve();
    },
    onResult: (error) => results.push(error),
  });
}

describe('the keeper of unsaved typing', () => {
  it('keeps the last state after a pause', async () => {
    const keeper = createKeeper();
    keeper.note('a');
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    keeper.note('ab');
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    expect(log).toEqual([]);

    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(['save ab']);
  });

  it('does not wait for a pause longer than its patience', async () => {
    const keeper = createKeeper();
    for (let typedMs = 0; typedMs < patienceMs; typedMs += 300) {
      keeper.note(String(typedMs));
      await vi.advanceTimersByTimeAsync(300);
    }

    expect(log).toEqual(['save 1200']);
  });

  it('keeps at once what a form leaves behind', async () => {
    const keeper = createKeeper();
    keeper.note('a');
    await keeper.flush();
    await vi.runAllTimersAsync();

    expect(log).toEqual(['save a']);
  });

  it('removes after a write that is still under way, so that nothing comes back', async () => {
    const written = Promise.withResolvers<void>();
    const keeper = createKeeper(() => written.promise);
    keeper.note('a');
    const flushed = keeper.flush();
    const dropped = keeper.drop();
    await Promise.resolve();
    expect(log).toEqual(['save a']);

    written.resolve();
    await Promise.all([flushed, dropped]);
    expect(log).toEqual(['save a', 'remove']);
  });

  it('forgets what was noted but not written when the typing is dropped', async () => {
    const keeper = createKeeper();
    keeper.note('a');
    await keeper.drop();
    await vi.runAllTimersAsync();

    expect(log).toEqual(['remove']);
  });

  it('says when typing cannot be kept, and when it can again', async () => {
    const failure = new Error('full');
    let isFull = true;
    const keeper = createKeeper(() => (isFull ? Promise.reject(failure) : Promise.resolve()));
    keeper.note('a');
    await keeper.flush();
    isFull = false;
    keeper.note('ab');
    await keeper.flush();

    expect(results).toEqual([failure, null]);
  });
});
