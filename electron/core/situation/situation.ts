import type { DocumentSettings } from '../domain/document-settings.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator, IndicatorGroup } from '../domain/indicator.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import type { ReportedTotal, ReportedTotalPart } from '../domain/reported-total.ts';
import type { Source } from '../domain/source.ts';
import type { Statement } from '../domain/statement.ts';
import type { Task } from '../domain/task.ts';
import type { WorkspaceSettings } from '../domain/workspace-settings.ts';
import type { Comparison } from '../rules/comparison.ts';
import type { ShownMeasurement } from '../rules/counted-state.ts';
import type { Judgement, JudgementStatus } from '../rules/judgement.ts';
import type { Lag } from '../rules/lag.ts';
import type { ChosenTarget } from '../rules/target-choice.ts';

/**
 * Everything anyone shows of one period: screen, slide, Word, PowerPoint, Excel and command line read it and
 * compute no figure of their own. Numbers stay numbers; words and formats belong to the reader's language.
 */
export type Situation = {
  readonly settings: WorkspaceSettings;
  readonly documentSettings: DocumentSettings;
  readonly province: Organisation;
  readonly period: Period;
  /** The day up to which deadlines and plan revisions are judged. */
  readonly asOf: string;
  readonly previousPeriod: Period | null;
  readonly samePeriodLastYear: Period | null;
  readonly groups: readonly GroupSituation[];
  readonly statusCounts: StatusCounts;
  /** Worst first; each with the rule that put it here. */
  readonly lowest: readonly LowestResult[];
  readonly tasks: WorkSituation;
  readonly pilotModels: WorkSituation;
  /** "8 of 19 targets": sums of targets that a source states. */
  readonly targetTotals: readonly ReportedTotal[];
  readonly statements: readonly Statement[];
  readonly narratives: readonly Narrative[];
  /** The province first. */
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
};

export type StatusCounts = Readonly<Record<JudgementStatus, number>>;

export type GroupSituation = {
  readonly group: IndicatorGroup;
  readonly results: readonly IndicatorResult[];
  readonly statusCounts: StatusCounts;
};

/** One indicator for the province as a whole, and its units. */
export type IndicatorResult = {
  readonly indicator: Indicator;
  /** Null where nothing at all was reported. */
  readonly measurement: ShownMeasurement | null;
  /** Null too where the figure is left out because of its state. */
  readonly achieved: Figure | null;
  readonly plan: ChosenTarget | null;
  /** Percent of the plan, two decimals, comparator kept. */
  readonly completion: Figure | null;
  /** Result minus plan in the unit of the indicator; null with a comparator or without a plan. */
  readonly gap: Figure | null;
  readonly judgement: Judgement;
  /** Beside other periods that have a figure, the one to be told first before the other. */
  readonly comparisons: readonly Comparison<AchievedFigure>[];
  readonly units: readonly UnitResult[];
};

/** A figure with the whole that it is a part of: 19 in "8/19". */
export type AchievedFigure = { readonly figure: Figure; readonly outOf: number | null };

/** One indicator for one unit below the province. */
export type UnitResult = {
  readonly organisationId: Organisation['id'];
  readonly measurement: ShownMeasurement;
  readonly plan: ChosenTarget | null;
  readonly completion: Figure | null;
  readonly judgement: Judgement;
  /** Place among the shown units of the same kind, best first; null without a figure or a direction. */
  readonly rank: number | null;
};

export type LowestResult = {
  readonly result: IndicatorResult;
  /** `completion`: judged below its plan; `assessedLow`: the source itself calls it low. */
  readonly rule: 'completion' | 'assessedLow';
};

/** Tasks, or pilot models, with totals counted from the list and totals that a source reports, side by side. */
export type WorkSituation = {
  readonly tasks: readonly Task[];
  readonly counted: WorkCounts;
  /** The states that no source says in so many words; they are never among the parts of `counted`. */
  readonly inferred: WorkStates;
  readonly reported: ReportedTotal | null;
  /** Parts where both totals speak and differ. */
  readonly differences: readonly (ReportedTotalPart | 'total')[];
  /** Those of stated states first, then the inferred ones; most urgent first among each. */
  readonly lagging: readonly LaggingTask[];
  readonly completedLate: number;
  /** True where states were reported after the period and may have been others at its end. */
  readonly isReportedLater: boolean;
};

/** How many tasks are in which state. */
export type WorkStates = {
  readonly completed: number;
  readonly regular: number;
  readonly suspended: number;
  /** Everything else; `lagging`, `atRisk` and `noSign` are its parts and add up to it. */
  readonly inProgress: number;
  readonly lagging: number;
  readonly atRisk: number;
  /** No sign of lag was found, which is less than "on schedule". */
  readonly noSign: number;
  /** In progress by the count, not begun by the report; some of them lag or are at risk. */
  readonly notStarted: number;
  /** Lagging or at risk, and nobody has said how it will be made good. */
  readonly withoutRoadmap: number;
};

/** Stated states: `completed`, `regular`, `suspended` and `inProgress` add up to the total together with `inferred`. */
export type WorkCounts = WorkStates & {
  /** Every task of the list. */
  readonly total: number;
  /** Tasks whose state no source says in so many words. */
  readonly inferred: number;
};

export type LaggingTask = { readonly task: Task; readonly lag: Lag };
