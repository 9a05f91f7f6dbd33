import type { Generated } from 'kysely';
import type { Bottleneck, StatementKind } from '#core/domain/statement.ts';
import type { Comparator } from '#core/domain/figure.ts';
import type {
  IndicatorGroupId,
  IndicatorId,
  IsoDate,
  OrganisationId,
  PeriodId,
  SourceId,
  TargetId,
  TaskId,
  Uid,
} from '#core/domain/identifiers.ts';
import type { Direction, Indicator, IndicatorUnit, MoneyScale } from '#core/domain/indicator.ts';
import type { Assessment, Measurement, NoDataReason } from '#core/domain/measurement.ts';
import type { NarrativeSection } from '#core/domain/narrative.ts';
import type { OrganisationKind } from '#core/domain/organisation.ts';
import type { PeriodKind } from '#core/domain/period.ts';
import type { ReportedTotalSubject } from '#core/domain/reported-total.ts';
import type { Source } from '#core/domain/source.ts';
import type { Target } from '#core/domain/target.ts';
import type { Task, TaskKind, TaskState } from '#core/domain/task.ts';

/** Text per language (or a list, or an object) kept as JSON. */
export type JsonText = string;
/** A truth value as SQLite keeps it. */
export type Flag = 0 | 1;

export type OrganisationTable = {
  id: Generated<OrganisationId>;
  uid: Uid;
  parent_id: OrganisationId | null;
  code: string;
  kind: OrganisationKind;
  name: JsonText;
  valid_from: IsoDate | null;
  valid_to: IsoDate | null;
  successor_id: OrganisationId | null;
};

export type PeriodTable = {
  id: Generated<PeriodId>;
  uid: Uid;
  code: string;
  kind: PeriodKind;
  from_date: IsoDate;
  to_date: IsoDate;
  as_of_date: IsoDate | null;
  name: JsonText;
  is_stated: Flag;
};

export type IndicatorGroupTable = {
  id: Generated<IndicatorGroupId>;
  code: string;
  name: JsonText;
};

export type IndicatorTable = {
  id: Generated<IndicatorId>;
  uid: Uid;
  code: string;
  group_id: IndicatorGroupId;
  name: JsonText;
  unit: IndicatorUnit;
  scale: MoneyScale | null;
  counter: JsonText | null;
  direction: Direction;
  accumulation: Indicator['accumulation'];
  decimals: number;
  numerator_id: IndicatorId | null;
  denominator_id: IndicatorId | null;
  lead_organisation_id: OrganisationId | null;
  utility_group: number | null;
  /** Ratio at which "near target" begins; null where the workspace's threshold holds. */
  near_ratio: number | null;
  note: JsonText | null;
};

export type SourceTable = {
  id: Generated<SourceId>;
  uid: Uid;
  code: string;
  kind: Source['kind'];
  title: JsonText;
  url: string | null;
  published_date: IsoDate | null;
  note: JsonText | null;
};

export type TargetTable = {
  id: Generated<TargetId>;
  uid: Uid;
  indicator_id: IndicatorId;
  period_id: PeriodId;
  organisation_id: OrganisationId;
  value: number;
  decimals: number;
  comparator: Comparator;
  baseline: number | null;
  effective_date: IsoDate;
  document: string | null;
  basis: Target['basis'];
  basis_note: JsonText | null;
};

export type MeasurementTable = {
  period_id: PeriodId;
  organisation_id: OrganisationId;
  indicator_id: IndicatorId;
  value: number | null;
  decimals: number | null;
  comparator: Comparator | null;
  no_data_reason: NoDataReason | null;
  numerator: number | null;
  denominator: number | null;
  out_of: number | null;
  state: Measurement['state'];
};

export type MeasurementDetailTable = {
  period_id: PeriodId;
  organisation_id: OrganisationId;
  indicator_id: IndicatorId;
  text_as_reported: string | null;
  qualitative: JsonText | null;
  reported_change: JsonText | null;
  assessment: Assessment | null;
  value_period: string | null;
  note: JsonText | null;
  cause: JsonText | null;
  solution: JsonText | null;
  quote: JsonText | null;
  source_id: SourceId | null;
};

export type ReportedTotalTable = {
  id: Generated<number>;
  period_id: PeriodId;
  subject: ReportedTotalSubject;
  total: number | null;
  parts: JsonText;
  note: JsonText | null;
  quote: JsonText | null;
  source_id: SourceId | null;
};

export type TaskTable = {
  id: Generated<TaskId>;
  uid: Uid;
  code: string;
  kind: TaskKind;
  title: JsonText;
  state: TaskState;
  state_basis: Task['stateBasis'];
  legal_source: string | null;
  lead_organisation_id: OrganisationId | null;
  assigned_date: IsoDate | null;
  due_date: IsoDate | null;
  completed_date: IsoDate | null;
  last_update_date: IsoDate | null;
  product: JsonText | null;
  progress_percent: number | null;
  recurrence: Task['recurrence'];
  cause: JsonText | null;
  solution: JsonText | null;
  has_roadmap: Flag | null;
  parts: JsonText;
  note: JsonText | null;
  quote: JsonText | null;
  source_id: SourceId | null;
};

export type TaskCoordinatorTable = { task_id: TaskId; position: number; organisation_id: OrganisationId };
export type TaskIndicatorTable = { task_id: TaskId; position: number; indicator_id: IndicatorId };

export type StatementTable = {
  id: Generated<number>;
  uid: Uid;
  code: string;
  period_id: PeriodId;
  kind: StatementKind;
  text: JsonText;
  addressees: JsonText | null;
  bottleneck: Bottleneck | null;
  note: JsonText | null;
  quote: JsonText | null;
  source_id: SourceId | null;
};

export type NarrativeTable = { period_id: PeriodId; section: NarrativeSection; text: JsonText };

export type SettingName = 'workspace' | 'document' | 'defaultPeriod';
export type SettingTable = { name: SettingName; value: JsonText };

export type ChangeLogTable = {
  sequence: Generated<number>;
  at: string;
  who: string;
  procedure: string;
  batch: Uid;
  summary: JsonText;
  /** Counts the commits of this file; entries of before the column have none. */
  commit_number: number | null;
};

export type ChangeRowTable = {
  sequence: number;
  position: number;
  table_name: string;
  row_key: JsonText;
  before: JsonText | null;
  after: JsonText | null;
};

/** The tables of the newest schema version. */
export type Schema = {
  organisation: OrganisationTable;
  period: PeriodTable;
  indicator_group: IndicatorGroupTable;
  indicator: IndicatorTable;
  source: SourceTable;
  target: TargetTable;
  measurement: MeasurementTable;
  measurement_detail: MeasurementDetailTable;
  reported_total: ReportedTotalTable;
  task: TaskTable;
  task_coordinator: TaskCoordinatorTable;
  task_indicator: TaskIndicatorTable;
  statement: StatementTable;
  narrative: NarrativeTable;
  setting: SettingTable;
  change_log: ChangeLogTable;
  change_row: ChangeRowTable;
};

export type TableName = keyof Schema & string;

/** Columns that identify a row of each table. */
export const primaryKeys: Readonly<Record<TableName, readonly string[]>> = {
  organisation: ['id'],
  period: ['id'],
  indicator_group: ['id'],
  indicator: ['id'],
  source: ['id'],
  target: ['id'],
  measurement: ['period_id', 'organisation_id', 'indicator_id'],
  measurement_detail: ['period_id', 'organisation_id', 'indicator_id'],
  reported_total: ['id'],
  task: ['id'],
  task_coordinator: ['task_id', 'position'],
  task_indicator: ['task_id', 'position'],
  statement: ['id'],
  narrative: ['period_id', 'section'],
  setting: ['name'],
  change_log: ['sequence'],
  change_row: ['sequence', 'position'],
};
