import type { ReactNode } from 'react';

/** Names with what stands behind them, one below the other. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="detail-facts">{children}</dl>;
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
