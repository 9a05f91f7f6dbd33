import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { IndicatorId } from '#core/domain/identifiers.ts';

/** The indicator whose detail is open, among the figures it stood with. */
export type DetailSelection = {
  readonly id: IndicatorId;
  /** In the order of the screen; the arrow keys walk them. */
  readonly neighbours: readonly IndicatorId[];
};

type DetailControls = {
  readonly selection: DetailSelection | null;
  readonly open: (id: IndicatorId, neighbours: readonly IndicatorId[]) => void;
  readonly close: () => void;
};

const DetailContext = createContext<DetailControls | null>(null);

export function DetailSelectionProvider({ children }: { readonly children: ReactNode }) {
  const [selection, setSelection] = useState<DetailSelection | null>(null);
  const controls = useMemo<DetailControls>(
    () => ({
      selection,
      open: (id, neighbours) => setSelection({ id, neighbours }),
      close: () => setSelection(null),
    }),
    [selection],
  );
  return <DetailContext value={controls}>{children}</DetailContext>;
}

/** Opens the detail panel from any figure of any page. */
export function useDetail(): DetailControls {
  const controls = useContext(DetailContext);
  if (controls === null) throw new Error('The detail panel has no provider above this component.');
  return controls;
}
