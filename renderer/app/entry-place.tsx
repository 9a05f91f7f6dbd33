import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { EntryPlace } from '#contract/entry-draft.ts';
import { listen } from '../ipc/client.ts';
import { useWorkspace } from './queries.ts';

/** What was just stored, in words; the notice beside the page offers to take it back. */
export type EntryNotice = {
  readonly text: string;
  readonly canUndo: boolean;
};

type EntryControls = {
  /** The form that is open and what it is open on; null: none. */
  readonly place: EntryPlace | null;
  readonly open: (place: EntryPlace) => void;
  readonly close: () => void;
  readonly notice: EntryNotice | null;
  /** Says in the polite notice what was done; null takes it away. */
  readonly announce: (notice: EntryNotice | null) => void;
};

const EntryContext = createContext<EntryControls | null>(null);

type OfWorkspace<Value> = { readonly workspace: string | undefined; readonly value: Value | null };

/** What is open belongs to one workspace: another one has other records under the same keys. */
export function EntryProvider({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace()?.name;
  const [opened, setOpened] = useState<OfWorkspace<EntryPlace>>({ workspace, value: null });
  const [said, setSaid] = useState<OfWorkspace<EntryNotice>>({ workspace, value: null });
  // A workspace of the same name may be another one, or one that was restored.
  useEffect(
    () =>
      listen('data.changed', ({ topic }) => {
        if (topic === 'workspace') setSaid({ workspace: undefined, value: null });
      }),
    [],
  );
  const controls = useMemo<EntryControls>(
    () => ({
      place: opened.workspace === workspace ? opened.value : null,
      open: (value) => setOpened({ workspace, value }),
      close: () => setOpened({ workspace, value: null }),
      notice: said.workspace === workspace ? said.value : null,
      announce: (value) => setSaid({ workspace, value }),
    }),
    [workspace, opened, said],
  );
  return <EntryContext value={controls}>{children}</EntryContext>;
}

/** Opens the form of a record from any page, and says what was stored. */
export function useEntry(): EntryControls {
  const controls = useContext(EntryContext);
  if (controls === null) throw new Error('The entry panel has no provider above this component.');
  return controls;
}
