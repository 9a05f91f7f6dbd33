import type { JudgementStatus } from '#core/rules/judgement.ts';
import type { LagLevel } from '#core/rules/lag.ts';
import { StatusShape } from '../../ui/status-mark.tsx';
import styles from './tasks.module.css';

/** The status of results that an urgency looks like: one red, one amber in the whole window. */
const looks: Readonly<Record<LagLevel, JudgementStatus>> = {
  lagging: 'below',
  atRisk: 'near',
};

type LagMarkProps = {
  /** Null: the task does not lag; its state stands without a mark. */
  readonly level: LagLevel | null;
  readonly text: string;
};

/** The state of a task with the mark of its urgency. */
export function LagMark({ level, text }: LagMarkProps) {
  if (level === null) return <span>{text}</span>;
  const look = looks[level];
  return (
    <span className={styles['mark']} style={{ color: `var(--desk-status-${look}-text)` }}>
      <StatusShape status={look} />
      <span>{text}</span>
    </span>
  );
}
