import type {
  Indicator,
  IndicatorDraft,
  IndicatorGroup,
  IndicatorGroupDraft,
} from '#core/domain/indicator.ts';
import { appError } from '#core/error/app-error.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Narrative } from '#core/domain/narrative.ts';
import type { Organisation, OrganisationDraft } from '#core/domain/organisation.ts';
import type { Period, PeriodDraft } from '#core/domain/period.ts';
import type { ReportedTotal, ReportedTotalDraft } from '#core/domain/reported-total.ts';
import type { Source, SourceDraft } from '#core/domain/source.ts';
import type { Statement, StatementDraft } from '#core/domain/statement.ts';
import type { Target, TargetDraft } from '#core/domain/target.ts';
import type { Task, TaskDraft } from '#core/domain/task.ts';
import { hasNoFigure, isSameTotal } from '#core/rules/reported-total.ts';
import { findSuccessorProblem } from '#core/rules/successor.ts';
import { type CodedTable, listCodes } from '#backend/workspace/repositories/code-repository.ts';
import * as indicators from '#backend/workspace/repositories/indicator-repository.ts';
import * as measurements from '#backend/workspace/repositories/measurement-repository.ts';
import * as narratives from '#backend/workspace/repositories/narrative-repository.ts';
import * as organisations from '#backend/workspace/repositories/organisation-repository.ts';
import * as periods from '#backend/workspace/repositories/period-repository.ts';
import * as reportedTotals from '#backend/workspace/repositories/reported-total-repository.ts';
import * as sources from '#backend/workspace/repositories/source-repository.ts';
import * as statements from '#backend/workspace/repositories/statement-repository.ts';
import * as targets from '#backend/workspace/repositories/target-repository.ts';
import * as tasks from '#backend/workspace/repositories/task-repository.ts';
import type { CommandTransaction } from '#backend/workspace/run-command.ts';
import type { RecordKind } from './apply-changes.ts';
import { withCodes } from './free-code.ts';

type Stored = { readonly id: number };
type Coded = { readonly code: string };

type Parts<S extends Stored, D> = {
  readonly name: string;
  readonly find: (tx: CommandTransaction, id: S['id']) => S | null;
  readonly insert: (tx: CommandTransaction, draft: D) => S['id'];
  readonly update: (tx: CommandTransaction, id: S['id'], draft: D) => void;
  readonly remove: (tx: CommandTransaction, id: S['id']) => void;
};

/** Records with a key of their own. */
function keyed<S extends Stored, D>({ name, find, insert, update, remove }: Parts<S, D>): RecordKind<S, D> {
  return {
    name,
    find: (tx, { id }) => find(tx, id),
    insert,
    update: (tx, { id }, draft) => {
      update(tx, id, draft);
      return id;
    },
    remove: (tx, { id }) => {
      remove(tx, id);
    },
  };
}

/** As `keyed`; a draft without a code is given a free one that begins with `prefix`. */
function coded<S extends Stored, D extends Coded>(
  parts: Parts<S, D>,
  prefix: string,
  table: CodedTable,
): RecordKind<S, D> {
  return {
    ...keyed(parts),
    complete: (tx, drafts) => withCodes(drafts, prefix, () => listCodes(tx, table)),
  };
}

export const indicatorKind = coded<Indicator, IndicatorDraft>(
  {
    name: 'indicator',
    find: indicators.findIndicator,
    insert: indicators.insertIndicator,
    update: indicators.updateIndicator,
    remove: indicators.removeIndicator,
  },
  'CT',
  'indicator',
);

export const indicatorGroupKind = coded<IndicatorGroup, IndicatorGroupDraft>(
  {
    name: 'indicatorGroup',
    find: indicators.findIndicatorGroup,
    insert: indicators.insertIndicatorGroup,
    update: indicators.updateIndicatorGroup,
    remove: indicators.removeIndicatorGroup,
  },
  'N',
  'indicator_group',
);

export const organisationKind = coded<Organisation, OrganisationDraft>(
  {
    name: 'organisation',
    find: organisations.findOrganisation,
    insert: (tx, draft) => {
      requireSuccession(tx, null, draft);
      return organisations.insertOrganisation(tx, draft);
    },
    update: (tx, id, draft) => {
      requireSuccession(tx, id, draft);
      organisations.updateOrganisation(tx, id, draft);
      requireProvince(tx);
    },
    remove: (tx, id) => {
      organisations.removeOrganisation(tx, id);
      requireProvince(tx);
    },
  },
  'DV',
  'organisation',
);

/** Every page speaks of the province, so it stays one. */
function requireProvince(tx: CommandTransaction): void {
  const units = organisations.listOrganisations(tx);
  if (organisations.findProvince(units) === undefined) throw appError('entry/in-use', {});
}

/** Fails with `validation` where the unit that is named in place of one that ended cannot be it. */
function requireSuccession(
  tx: CommandTransaction,
  id: Organisation['id'] | null,
  { validTo, successorId }: OrganisationDraft,
): void {
  const problem = findSuccessorProblem({ id, validTo, successorId }, organisations.listOrganisations(tx));
  if (problem !== null) throw appError('validation', { field: 'organisation.successor' });
}

export const sourceKind = coded<Source, SourceDraft>(
  {
    name: 'source',
    find: sources.findSource,
    insert: sources.insertSource,
    update: sources.updateSource,
    remove: sources.removeSource,
  },
  'NG',
  'source',
);

export const taskKind = coded<Task, TaskDraft>(
  {
    name: 'task',
    find: tasks.findTask,
    insert: tasks.insertTask,
    update: tasks.updateTask,
    remove: tasks.removeTask,
  },
  'NV',
  'task',
);

export const targetKind = keyed<Target, TargetDraft>({
  name: 'target',
  find: targets.findTarget,
  insert: targets.insertTarget,
  update: targets.updateTarget,
  remove: targets.removeTarget,
});

export const periodKind = keyed<Period, PeriodDraft>({
  name: 'period',
  find: periods.findPeriodById,
  insert: periods.insertPeriod,
  update: periods.updatePeriod,
  remove: (tx, id) => {
    periods.removePeriod(tx, id);
    // Every page shows a period, so the last one stays.
    if (periods.listPeriods(tx).length === 0) throw appError('entry/in-use', {});
  },
});

export const reportedTotalKind = keyed<ReportedTotal, ReportedTotalDraft>({
  name: 'reportedTotal',
  find: reportedTotals.findReportedTotal,
  insert: (tx, draft) => {
    requireOwnTotal(tx, null, draft);
    return reportedTotals.insertReportedTotal(tx, draft);
  },
  update: (tx, id, draft) => {
    requireOwnTotal(tx, id, draft);
    reportedTotals.updateReportedTotal(tx, id, draft);
  },
  remove: reportedTotals.removeReportedTotal,
});

/** Fails where another total says the same already, and with `validation` where none of its figures is given. */
function requireOwnTotal(tx: CommandTransaction, id: ReportedTotal['id'] | null, draft: ReportedTotalDraft) {
  const others = reportedTotals.listReportedTotals(tx, draft.periodId).filter((it) => it.id !== id);
  if (others.some((other) => isSameTotal(other, draft))) throw appError('entry/duplicate', {});
  const before = id === null ? null : reportedTotals.findReportedTotal(tx, id);
  // What a source says without a figure may still be worded anew.
  const isWordsOnly = before !== null && hasNoFigure(before);
  if (hasNoFigure(draft) && !isWordsOnly) throw appError('validation', { field: 'reportedTotal.total' });
}

export const measurementKind: RecordKind<Measurement, Measurement> = {
  name: 'measurement',
  find: measurements.findMeasurement,
  insert: (tx, measurement) => {
    measurements.insertMeasurement(tx, measurement);
    return null;
  },
  update: (tx, before, after) => {
    if (!isSamePlace(before, after)) measurements.removeMeasurement(tx, before);
    measurements.saveMeasurement(tx, after);
    return null;
  },
  remove: measurements.removeMeasurement,
};

function isSamePlace(a: Measurement, b: Measurement): boolean {
  return (
    a.periodId === b.periodId && a.organisationId === b.organisationId && a.indicatorId === b.indicatorId
  );
}

/** A code of a statement is its own within one period. */
function completeStatements(
  tx: CommandTransaction,
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] {
  const completed = new Map<StatementDraft, StatementDraft>();
  for (const [periodId, group] of Map.groupBy(drafts, (draft) => draft.periodId)) {
    const withOwn = withCodes(group, 'YK', () => statements.listStatementCodes(tx, periodId));
    group.forEach((draft, index) => completed.set(draft, withOwn[index] ?? draft));
  }
  return drafts.map((draft) => completed.get(draft) ?? draft);
}

export const statementKind: RecordKind<Statement, StatementDraft> = {
  name: 'statement',
  complete: completeStatements,
  find: (tx, { periodId, code }) => statements.findStatement(tx, periodId, code),
  insert: (tx, draft) => {
    statements.insertStatement(tx, draft);
    return null;
  },
  update: (tx, before, after) => {
    statements.updateStatement(tx, before, after);
    return null;
  },
  remove: statements.removeStatement,
};

export const narrativeKind: RecordKind<Narrative, Narrative> = {
  name: 'narrative',
  find: (tx, { periodId, section }) =>
    narratives.listNarratives(tx, periodId).find((narrative) => narrative.section === section) ?? null,
  insert: (tx, narrative) => {
    narratives.insertNarrative(tx, narrative);
    return null;
  },
  update: (tx, _, after) => {
    narratives.saveNarrative(tx, after);
    return null;
  },
  remove: narratives.removeNarrative,
};
