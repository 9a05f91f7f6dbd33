import type { ReactNode } from 'react';
import './ui.css';

type FigureButtonProps = {
  readonly onOpen: () => void;
  /** For figures without their name beside them: "Tỷ lệ …: 81,17%". */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A figure that opens its detail. */
export function FigureButton({ onOpen, label, className, children }: FigureButtonProps) {
  return (
    <button
      type="button"
      className={className === undefined ? 'figure-button' : `figure-button ${className}`}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
