import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { EntryDraft, EntryPlace } from '#contract/entry-draft.ts';
import { listen } from '../ipc/client.ts';
import { useWorkspace } from './queries.ts';

/** What was just stored, in words; the notice beside the page offers to take it back. */
export type EntryNotice = {
  readonly text: string;
  readonly canUndo: boolean;
};

type Returning = { readonly key: EntryDraft['key']; readonly turn: number };

type EntryControls = {
  /** The form that is open and what it is open on; null: none. */
  readonly place: EntryPlace | null;
  readonly open: (place: EntryPlace) => void;
  readonly close: () => void;
  readonly notice: EntryNotice | null;
  /** Says in the polite notice what was done; null takes it away. */
  readonly announce: (notice: EntryNotice | null) => void;
  /** True while the newest stored change is what was done last: nothing was typed or opened anew since. */
  readonly isJustDone: boolean;
  /** Typing that was given up last; null: none, or something was stored since. */
  readonly discarded: EntryDraft | null;
  /** Keeps in mind what was given up, and says so. */
  readonly discard: (typing: EntryDraft, text: string) => void;
  /** Given up typing that is brought back: its form takes it without asking. Each time counts anew. */
  readonly returning: Returning | null;
  readonly bringBack: (typing: EntryDraft) => void;
};

const EntryContext = createContext<EntryControls | null>(null);

type OfWorkspace<Value> = { readonly workspace: string | undefined; readonly value: Value | null };

/** What is open belongs to one workspace: another one has other records under the same keys. */
export function EntryProvider({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace()?.name;
  const [opened, setOpened] = useState<OfWorkspace<EntryPlace>>({ workspace, value: null });
  const [said, setSaid] = useState<OfWorkspace<EntryNotice>>({ workspace, value: null });
  const [given, setGiven] = useState<OfWorkspace<EntryDraft>>({ workspace, value: null });
  // A workspace of the same name may be another one, or one that was restored.
  useEffect(
    () =>
      listen('data.changed', ({ topic }) => {
        if (topic !== 'workspace') return;
        setSaid({ workspace: undefined, value: null });
        setGiven({ workspace: undefined, value: null });
      }),
    [],
  );
  const [returning, setReturning] = useState<Returning | null>(null);
  const [isJustDone, setIsJustDone] = useState(false);
  useTypingListener(() => setIsJustDone(false));
  const controls = useMemo<EntryControls>(
    () => ({
      place: opened.workspace === workspace ? opened.value : null,
      open: (value) => setOpened({ workspace, value }),
      close: () => setOpened({ workspace, value: null }),
      notice: said.workspace === workspace ? said.value : null,
      announce: (value) => {
        setSaid({ workspace, value });
        if (value === null) return;
        setIsJustDone(true);
        if (value.canUndo) setGiven({ workspace, value: null });
      },
      isJustDone: isJustDone && said.workspace === workspace,
      discarded: given.workspace === workspace ? given.value : null,
      discard: (value, text) => {
        setGiven({ workspace, value });
        setSaid({ workspace, value: { text, canUndo: false } });
        setIsJustDone(false);
      },
      returning,
      bringBack: (typing) => {
        setGiven({ workspace, value: null });
        setReturning((before) => ({ key: typing.key, turn: (before?.turn ?? 0) + 1 }));
        if (typing.place.form !== 'results') setOpened({ workspace, value: typing.place });
      },
    }),
    [workspace, opened, said, given, returning, isJustDone],
  );
  return <EntryContext value={controls}>{children}</EntryContext>;
}

/** Typing in a form or table: whatever was stored before is not what was done last any more. */
function useTypingListener(onTyping: () => void): void {
  const latest = useRef(onTyping);
  useEffect(() => {
    latest.current = onTyping;
  });
  useEffect(() => {
    const listener = ({ target }: Event) => {
      if (target instanceof Element && target.closest('fieldset') !== null) latest.current();
    };
    for (const name of typingEvents) window.addEventListener(name, listener);
    return () => {
      for (const name of typingEvents) window.removeEventListener(name, listener);
    };
  }, []);
}

const typingEvents = ['input', 'paste'] as const;

/** Opens the form of a record from any page, and says what was stored. */
export function useEntry(): EntryControls {
  const controls = useContext(EntryContext);
  if (controls === null) throw new Error('The entry panel has no provider above this component.');
  return controls;
}
