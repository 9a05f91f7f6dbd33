import type { ReactNode } from 'react';
import './ui.css';

type PageProps = {
  /** A statement read off the data where there is one, else the name of the page. */
  readonly title: ReactNode;
  /** Buttons that concern the page as a whole. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page: its head, then its parts with even distances. */
export function Page({ title, actions, children }: PageProps) {
  return (
    <div className="page">
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {actions}
      </div>
      {children}
    </div>
  );
}
