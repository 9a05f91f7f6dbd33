import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProcedureInput } from '#contract/procedures.ts';
import type { Reply } from '#contract/reply.ts';
import { forgetReadAhead, readSituationAhead, takeReadAhead } from '#renderer/state/read-ahead.ts';

/** A page at this address whose backend knows two periods; the first is the default. */
function openPage(hash: string) {
  const asked: (string | null)[] = [];
  const situationGet = ({ period }: ProcedureInput<'situation.get'>): Promise<Reply<string>> => {
    asked.push(period);
    const code = period ?? '2024-H1';
    if (!['2024-H1', '2023'].includes(code)) {
      const error = { code: 'not-found', params: {}, isRetryable: false, logId: null } as const;
      return Promise.resolve({ ok: false, error });
    }
    return Promise.resolve({ ok: true, value: JSON.stringify({ period: { code } }) });
  };
  vi.stubGlobal('window', { desk: { situationGet }, location: { hash } });
  return asked;
}

beforeEach(forgetReadAhead);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the situation that is read ahead', () => {
  it('is that of the default period, and is given once', async () => {
    const asked = openPage('');
    readSituationAhead();

    expect(await takeReadAhead('2024-H1')).toEqual({ period: { code: '2024-H1' } });
    expect(await takeReadAhead('2024-H1')).toBeNull();
    expect(asked).toEqual([null]);
  });

  it('is that of the period in the address', async () => {
    const asked = openPage('#/tasks?period=2023');
    readSituationAhead();

    expect(await takeReadAhead('2023')).toEqual({ period: { code: '2023' } });
    expect(asked).toEqual(['2023']);
  });

  it('never stands for another period', async () => {
    openPage('');
    readSituationAhead();

    expect(await takeReadAhead('2023')).toBeNull();
  });

  it('is not given after a change', async () => {
    openPage('');
    readSituationAhead();
    forgetReadAhead();

    expect(await takeReadAhead('2024-H1')).toBeNull();
  });

  it('leaves a failure to whoever asks anew', async () => {
    openPage('#/?period=1999');
    readSituationAhead();

    expect(await takeReadAhead('1999')).toBeNull();
  });
});
