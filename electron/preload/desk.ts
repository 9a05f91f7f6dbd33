import { contextBridge, ipcRenderer } from 'electron';
import { type DeskEventName, deskEventNames, type DeskEvents } from '#contract/events.ts';
import { eventChannel, methodNames, procedureChannel } from '#contract/method-names.ts';
import type { Failure, Reply } from '#contract/reply.ts';

type Listener = (event: DeskEvents[DeskEventName]) => void;

const listeners = new Map<string, Set<Listener>>(deskEventNames.map((name) => [name, new Set()]));

ipcRenderer.on(eventChannel, (_, name: string, event: DeskEvents[DeskEventName]) => {
  for (const listener of listeners.get(name) ?? []) listener(event);
});

const uncallable: Failure = {
  code: 'validation',
  params: { field: 'input' },
  isRetryable: false,
  logId: null,
};

/** What cannot be copied to another process, such as a function, is no input of any procedure. */
async function call(name: string, input: unknown): Promise<Reply<unknown>> {
  try {
    // The router answers every call with a reply.
    return (await ipcRenderer.invoke(procedureChannel, name, input)) as Reply<unknown>;
  } catch {
    return { ok: false, error: uncallable };
  }
}

const methods = Object.entries(methodNames).map(([name, method]) => [
  method,
  (input: unknown) => call(name, input),
]);

contextBridge.exposeInMainWorld('desk', {
  ...Object.fromEntries(methods),
  listen: (name: DeskEventName, listener: Listener) => {
    const group = listeners.get(name);
    group?.add(listener);
    return () => {
      group?.delete(listener);
    };
  },
});
