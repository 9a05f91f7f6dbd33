import type { Figure } from '../domain/figure.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { Task } from '../domain/task.ts';
import type { IndicatorResult } from './situation.ts';

/** Everything behind one figure: its result with every unit, its course over the periods, its tasks. */
export type IndicatorDetail = {
  readonly result: IndicatorResult;
  readonly period: Period;
  /** The units that the result names. */
  readonly organisations: readonly Organisation[];
  /** The province's value in every period of the same kind, oldest first; null is "no data". */
  readonly history: readonly { readonly period: Period; readonly achieved: Figure | null }[];
  readonly tasks: readonly Task[];
};
