import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { IndicatorId, TaskId } from '#core/domain/identifiers.ts';

/** What is open in a panel at the side, among those it stood with. */
export type Selection<Id> = {
  readonly id: Id;
  /** In the order of the screen; the arrow keys walk them. */
  readonly neighbours: readonly Id[];
};

export type DetailControls<Id> = {
  readonly selection: Selection<Id> | null;
  readonly open: (id: Id, neighbours: readonly Id[]) => void;
  readonly close: () => void;
};

type Opened =
  | { readonly kind: 'indicator'; readonly selection: Selection<IndicatorId> }
  | { readonly kind: 'task'; readonly selection: Selection<TaskId> };

type Controls = { readonly indicator: DetailControls<IndicatorId>; readonly task: DetailControls<TaskId> };

const DetailContext = createContext<Controls | null>(null);

/** One panel at a time: a task takes the place of an indicator, and the other way round. */
export function DetailSelectionProvider({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const controls = useMemo<Controls>(() => {
    const close = () => setOpened(null);
    return {
      indicator: {
        selection: opened?.kind === 'indicator' ? opened.selection : null,
        open: (id, neighbours) => setOpened({ kind: 'indicator', selection: { id, neighbours } }),
        close,
      },
      task: {
        selection: opened?.kind === 'task' ? opened.selection : null,
        open: (id, neighbours) => setOpened({ kind: 'task', selection: { id, neighbours } }),
        close,
      },
    };
  }, [opened]);
  return <DetailContext value={controls}>{children}</DetailContext>;
}

/** Opens the panel of an indicator from any figure of any page. */
export function useDetail(): DetailControls<IndicatorId> {
  return useControls().indicator;
}

/** Opens the panel of a task or of a pilot model from any page. */
export function useTaskDetail(): DetailControls<TaskId> {
  return useControls().task;
}

function useControls(): Controls {
  const controls = useContext(DetailContext);
  if (controls === null) throw new Error('The detail panels have no provider above this component.');
  return controls;
}
