import { useId, type ReactNode } from 'react';
import './ui.css';

type CardProps = {
  /** A statement; names the region for a reader of the screen. */
  readonly title: ReactNode;
  /** Stands at the end of the head: a menu, a button. */
  readonly menu?: ReactNode;
  /** Stands at the foot: usually a `SourceLine`. */
  readonly foot?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** One part of a page. */
export function Card({ title, menu, foot, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={className === undefined ? 'card' : `card ${className}`} aria-labelledby={id}>
      <div className="card-head">
        <h2 className="card-title" id={id}>
          {title}
        </h2>
        {menu !== undefined && <div className="card-menu">{menu}</div>}
      </div>
      {children}
      {foot !== undefined && <div className="card-foot">{foot}</div>}
    </section>
  );
}
