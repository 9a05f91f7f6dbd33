import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackendRequest, LogEntry } from '#contract/backend-messages.ts';
import { type JsonText, readJsonText } from '#contract/json-text.ts';
import type { Situation } from '#core/situation/situation.ts';
import { answerRequest } from '#backend/host/answer-request.ts';
import type { Answers } from '#backend/host/answer-map.ts';
import { createAnswers } from '#backend/host/answers.ts';
import { DeskHolder } from '#backend/host/open-desk.ts';
import { failureOf, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

function openDesk() {
  const desk = new DeskHolder(testPorts());
  const events: string[] = [];
  const answers = createAnswers(desk, (name) => events.push(name));
  return { desk, events, answers };
}

function ask(answers: Answers, name: BackendRequest['name'], input: unknown, entries: LogEntry[] = []) {
  const log = (entry: LogEntry) => entries.push(entry);
  return answerRequest({ name, input }, answers, { log, newLogId: () => 'log-1' });
}

describe('the backend', () => {
  it('opens a sample, answers from it and closes it', async () => {
    const { answers, desk } = openDesk();
    const folder = join(testFolder(), 'mau');
    const opened = await ask(answers, 'host.createSample', { id: 'dien-bien-2024-h1', folder });
    const situation = await ask(answers, 'situation.get', { period: null });
    await ask(answers, 'host.closeWorkspace', null);

    expect(opened).toMatchObject({ ok: true, value: { name: 'mau', defaultPeriod: '2024-H1' } });
    expect(situation.ok && readJsonText(situation.value as JsonText<Situation>)).toMatchObject({
      period: { code: '2024-H1' },
    });
    expect(desk.find()).toBeNull();
    expect(await ask(answers, 'situation.get', { period: null })).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    });
  });

  it('stays with the open workspace where another cannot be opened', async () => {
    const { answers, desk } = openDesk();
    const folder = join(testFolder(), 'mau');
    await ask(answers, 'host.createSample', { id: 'dien-bien-2024-h1', folder });
    const failed = await ask(answers, 'host.openWorkspace', { folder: join(folder, 'none') });

    expect(failed).toMatchObject({ ok: false, error: { code: 'storage/missing', params: { path: 'none' } } });
    expect(desk.require().workspace.folder).toBe(folder);
    desk.close();
  });

  it('stays with the open workspace where a backup is not one', async () => {
    const { answers, desk, events } = openDesk();
    const folder = join(testFolder(), 'mau');
    await ask(answers, 'host.createSample', { id: 'dien-bien-2024-h1', folder });

    expect(await ask(answers, 'backup.restore', { name: 'none' })).toMatchObject({ ok: false });
    expect(await ask(answers, 'situation.get', { period: null })).toMatchObject({ ok: true });
    expect(events).toEqual([]);
    desk.close();
  });

  it('logs a bug by kind and place, never by its words', async () => {
    const entries: LogEntry[] = [];
    const { answers } = openDesk();
    const broken: Answers = {
      ...answers,
      'sample.list': () => {
        throw new TypeError('the secret figure 98.5');
      },
    };
    const reply = await ask(broken, 'sample.list', {}, entries);

    expect(reply).toEqual({
      ok: false,
      error: { code: 'unexpected', params: {}, isRetryable: false, logId: 'log-1' },
    });
    expect(entries[0]).toMatchObject({ id: 'log-1', level: 'error', message: 'sample.list: TypeError' });
    expect(entries[0]?.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain('98.5');
  });

  it('has nothing to answer from before a workspace is open', () => {
    expect(failureOf(() => openDesk().desk.require()).code).toBe('gone');
  });
});
