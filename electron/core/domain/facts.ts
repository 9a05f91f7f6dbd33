import type { DocumentSettings } from './document-settings.ts';
import type { Indicator, IndicatorGroup } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import type { Narrative } from './narrative.ts';
import type { Organisation } from './organisation.ts';
import type { Period } from './period.ts';
import type { ReportedTotal } from './reported-total.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/**
 * Everything the situation of one period is computed from. Selected by repositories, judged by nobody yet.
 * Lists are in display order.
 */
export type Facts = {
  readonly settings: WorkspaceSettings;
  readonly documentSettings: DocumentSettings;
  readonly period: Period;
  /** The day of the newest stored change; null where nothing was changed yet. */
  readonly newestChangeDay: string | null;
  /** The period of the same kind just before, and the same period a year earlier; null where none exists. */
  readonly previousPeriod: Period | null;
  readonly samePeriodLastYear: Period | null;
  /** Every period that a target of this list belongs to. */
  readonly targetPeriods: readonly Period[];
  /** The root of the tree of units. */
  readonly province: Organisation;
  /** Units that a measurement, a target or a task of this list names. */
  readonly organisations: readonly Organisation[];
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  /** Of the period and of both comparison periods, for the province and the shown units. */
  readonly measurements: readonly Measurement[];
  /** For the period and for periods that contain it, revisions included. */
  readonly targets: readonly Target[];
  /** Pilot models included. */
  readonly tasks: readonly Task[];
  readonly reportedTotals: readonly ReportedTotal[];
  readonly statements: readonly Statement[];
  readonly narratives: readonly Narrative[];
  readonly sources: readonly Source[];
};
