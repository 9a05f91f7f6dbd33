import { contextBridge, ipcRenderer } from 'electron';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';
import { eventChannel, methodNames, procedureChannel } from '#contract/method-names.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import type { Failure, Reply } from '#contract/reply.ts';

type Listener = (event: DeskEvents[DeskEventName]) => void;

const uncallable: Failure = {
  code: 'validation',
  params: { field: 'input' },
  isRetryable: false,
  logId: null,
};

/** Puts one named method for each of these procedures on `window.desk`, and one to listen to these events. */
export function exposeDesk(procedures: readonly ProcedureName[], events: readonly DeskEventName[]): void {
  const methods = procedures.map((name) => [methodNames[name], (input: unknown) => call(name, input)]);
  contextBridge.exposeInMainWorld('desk', { ...Object.fromEntries(methods), listen: createListen(events) });
}

/** What cannot be copied to another process, such as a function, is no input of any procedure. */
async function call(name: ProcedureName, input: unknown): Promise<Reply<unknown>> {
  try {
    // The router answers every call with a reply.
    return (await ipcRenderer.invoke(procedureChannel, name, input)) as Reply<unknown>;
  } catch {
    return { ok: false, error: uncallable };
  }
}

function createListen(events: readonly DeskEventName[]) {
  const listeners = new Map<string, Set<Listener>>(events.map((name) => [name, new Set()]));
  ipcRenderer.on(eventChannel, (_, name: string, event: DeskEvents[DeskEventName]) => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  });
  return (name: DeskEventName, listener: Listener) => {
    const group = listeners.get(name);
    group?.add(listener);
    return () => {
      group?.delete(listener);
    };
  };
}
