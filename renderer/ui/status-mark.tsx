import type { JudgementStatus } from '#core/rules/judgement.ts';
import './ui.css';

/** Each status has its own shape, so that colour is never alone: on a square of 12. */
const shapes: Readonly<Record<JudgementStatus, string>> = {
  exceeded: 'M6 0 L11 6 L8 6 L12 12 L0 12 L4 6 L1 6 Z',
  met: 'M6 0.5 A5.5 5.5 0 1 1 5.99 0.5 Z',
  near: 'M6 0 L12 6 L6 12 L0 6 Z',
  below: 'M1 1 H11 V11 H1 Z',
  notJudged: 'M6 1.5 A4.5 4.5 0 1 1 5.99 1.5 Z',
};

/** The shape of a status alone, for places where its name stands beside it. */
export function StatusShape({ status }: { readonly status: JudgementStatus }) {
  const colour = `var(--desk-status-${status})`;
  return (
    <svg className="status-shape" viewBox="0 0 12 12" aria-hidden>
      {status === 'notJudged' ? (
        <path d={shapes[status]} fill="none" stroke={colour} strokeWidth="2" />
      ) : (
        <path d={shapes[status]} fill={colour} />
      )}
    </svg>
  );
}

type StatusMarkProps = {
  readonly status: JudgementStatus;
  /** The word that the result has for its status, or the reason why there is none. */
  readonly text: string;
};

/** Shape and name of a status. */
export function StatusMark({ status, text }: StatusMarkProps) {
  return (
    <span className="status-mark" style={{ color: `var(--desk-status-${status}-text)` }}>
      <StatusShape status={status} />
      {text}
    </span>
  );
}
