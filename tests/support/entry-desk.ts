import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackendRequestName, BackendRequests } from '#contract/backend-messages.ts';
import { createAnswers } from '#backend/host/answers.ts';
import { DeskHolder } from '#backend/host/open-desk.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { digestOf } from './workspace-digest.ts';
import { testFolder } from './workspace-folder.ts';
import { testPorts } from './workspace-ports.ts';

type Input<Name extends BackendRequestName> = BackendRequests[Name]['input'];
type Output<Name extends BackendRequestName> = BackendRequests[Name]['output'];

/** A backend with the first sample open, asked as a window asks it. */
export async function entryDesk(id = 'dien-bien-2024-h1', ports = testPorts()) {
  const desk = new DeskHolder(ports);
  const events: string[] = [];
  const answers = createAnswers(desk, (name) => events.push(name));
  onTestFinished(() => {
    desk.close();
  });
  await answers['host.createSample']({ id, folder: join(testFolder(), 'tinh') });
  const writable = () => desk.require().workspace as WritableWorkspace; // Opened for writing just above.
  return {
    events,
    folder: writable().folder,
    db: writable().db,
    writer: writable().writer,
    digest: () => digestOf(writable().writer),
    situation: () => desk.require().situations.get(null),
    ask: async <Name extends BackendRequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> =>
      answers[name](input),
    undo: async () => {
      const { undo } = await answers['change.list']({});
      if (undo === null) throw new Error('There is nothing to take back.');
      await answers['change.undo']({ sequence: undo.sequence });
    },
    redo: async () => {
      const { redo } = await answers['change.list']({});
      if (redo === null) throw new Error('There is nothing to do again.');
      await answers['change.redo']({ sequence: redo.sequence });
    },
  };
}

export type EntryDesk = Awaited<ReturnType<typeof entryDesk>>;

/** The failure that an answer ends with. */
export async function failureOfAnswer(answer: Promise<unknown>): Promise<unknown> {
  try {
    await answer;
  } catch (error) {
    return error;
  }
  throw new Error('The answer did not fail.');
}
