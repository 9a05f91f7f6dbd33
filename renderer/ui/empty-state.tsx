import type { ReactNode } from 'react';
import './ui.css';

type EmptyStateProps = {
  /** One sentence: what would fill the place. */
  readonly text: string;
  /** The button or link that leads there. */
  readonly action?: ReactNode;
};

export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {action}
    </div>
  );
}
