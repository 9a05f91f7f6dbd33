import { appError } from '#core/error/app-error.ts';
import type { Figure } from '#core/domain/figure.ts';
import type {
  IndicatorGroupId,
  IndicatorId,
  OrganisationId,
  PeriodId,
  SourceId,
} from '#core/domain/identifiers.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Sample } from '#core/domain/sample.ts';
import type { Ports } from '#backend/ports.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import {
  insertIndicator,
  insertIndicatorGroup,
  setIndicatorParts,
} from '#backend/workspace/repositories/indicator-repository.ts';
import { isConstraintFailure } from '#backend/workspace/map-storage-error.ts';
import { insertMeasurement } from '#backend/workspace/repositories/measurement-repository.ts';
import { saveNarrative } from '#backend/workspace/repositories/narrative-repository.ts';
import { insertOrganisation } from '#backend/workspace/repositories/organisation-repository.ts';
import { insertPeriod } from '#backend/workspace/repositories/period-repository.ts';
import { insertReportedTotal } from '#backend/workspace/repositories/reported-total-repository.ts';
import { type CommandTransaction, runCommand } from '#backend/workspace/run-command.ts';
import {
  saveDefaultPeriodCode,
  saveDocumentSettings,
  saveWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import { insertSource } from '#backend/workspace/repositories/source-repository.ts';
import { insertStatement } from '#backend/workspace/repositories/statement-repository.ts';
import { insertTarget } from '#backend/workspace/repositories/target-repository.ts';
import { insertTask } from '#backend/workspace/repositories/task-repository.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { type CodeLookup, codeLookup } from './code-lookup.ts';
import { expandSeries } from './expand-series.ts';
import { readSample } from './sample-catalogue.ts';

type Lookups = {
  readonly source: CodeLookup<SourceId>;
  readonly organisation: CodeLookup<OrganisationId>;
  readonly period: CodeLookup<PeriodId>;
  readonly group: CodeLookup<IndicatorGroupId>;
  readonly indicator: CodeLookup<IndicatorId>;
};

/**
 * Opens a sample as a new workspace in a folder that does not exist yet or is empty. Fails with
 * `usage/unknown-sample`, and as `createWorkspace` does.
 */
export function openSample(id: string, folder: string, ports: Ports): WritableWorkspace {
  const sample = readSample(id, ports);
  return createWorkspace(folder, ports, (workspace) => {
    loadSample(workspace, sample);
  });
}

/**
 * Writes a sample into a workspace without content, all of it or nothing. Fails with `validation` naming the
 * code that is unknown or given twice, or the field whose text is too long.
 */
export function loadSample(workspace: WritableWorkspace, sample: Sample): void {
  runCommand(workspace, { procedure: 'sample.load', recording: 'bulk' }, (tx) => {
    const lookups: Lookups = {
      source: codeLookup('source'),
      organisation: codeLookup('organisation'),
      period: codeLookup('period'),
      group: codeLookup('group'),
      indicator: codeLookup('indicator'),
    };
    loadFrame(tx, sample, lookups);
    loadIndicators(tx, sample, lookups);
    loadFigures(tx, sample, lookups);
    loadTasks(tx, sample, lookups);
    loadWords(tx, sample, lookups);
  });
}

function loadFrame(tx: CommandTransaction, sample: Sample, lookups: Lookups): void {
  for (const source of sample.sources) lookups.source.add(source.code, insertSource(tx, source));
  for (const { parent, ...organisation } of sample.organisations) {
    const parentId = lookups.organisation.requireOrNull(parent);
    lookups.organisation.add(
      organisation.code,
      insertOrganisation(tx, { ...organisation, parentId, successorId: null }),
    );
  }
  for (const period of sample.periods) lookups.period.add(period.code, insertPeriod(tx, period));
  lookups.period.require(sample.defaultPeriod);
  saveWorkspaceSettings(tx, sample.settings);
  saveDocumentSettings(tx, sample.documentSettings);
  saveDefaultPeriodCode(tx, sample.defaultPeriod);
}

/** A rate may name indicators that come after it, so its parts are set when all are there. */
function loadIndicators(tx: CommandTransaction, sample: Sample, lookups: Lookups): void {
  for (const group of sample.groups) lookups.group.add(group.code, insertIndicatorGroup(tx, group));
  for (const { group, numerator: _, denominator: __, leadOrganisation, ...rest } of sample.indicators) {
    const draft = {
      ...rest,
      scale: rest.scale ?? null,
      counter: rest.counter ?? null,
      groupId: lookups.group.require(group),
      numeratorId: null,
      denominatorId: null,
      leadOrganisationId: lookups.organisation.requireOrNull(leadOrganisation),
    };
    lookups.indicator.add(draft.code, insertIndicator(tx, draft));
  }
  for (const { code, numerator, denominator } of sample.indicators) {
    if (numerator === null && denominator === null) continue;
    setIndicatorParts(tx, lookups.indicator.require(code), {
      numeratorId: lookups.indicator.requireOrNull(numerator),
      denominatorId: lookups.indicator.requireOrNull(denominator),
    });
  }
}

function loadFigures(tx: CommandTransaction, sample: Sample, lookups: Lookups): void {
  for (const { indicator, period, organisation, ...rest } of sample.targets) {
    const codes = { indicator, period, organisation };
    const target = { ...rest, ...resolveKey(lookups, codes) };
    naming('target', codes, () => insertTarget(tx, target));
  }
  for (const { indicator, period, organisation, detail, ...rest } of sample.measurements) {
    const key = resolveKey(lookups, { indicator, period, organisation });
    insertMeasurement(tx, {
      ...rest,
      ...key,
      detail: detail === null ? null : resolveSource(lookups, detail),
    });
  }
  for (const { figure, ...codes } of expandSeries(sample)) {
    const measurement = { ...resolveKey(lookups, codes), ...plainFigure(figure) };
    naming('measurement', codes, () => {
      insertMeasurement(tx, measurement);
    });
  }
}

function plainFigure(figure: Figure | null): Omit<Measurement, keyof ReturnType<typeof resolveKey>> {
  return {
    figure,
    noDataReason: figure === null ? 'notReported' : null,
    numerator: null,
    denominator: null,
    outOf: null,
    state: 'accepted',
    detail: null,
  };
}

/** Names the figure that the schema refuses: given twice, or neither a value nor a reason. */
function naming(kind: string, codes: Codes, insert: () => void): void {
  try {
    insert();
  } catch (error) {
    if (!isConstraintFailure(error)) throw error;
    const field = `${kind} "${codes.indicator}", "${codes.period}", "${codes.organisation}"`;
    throw appError('validation', { field }, { cause: error });
  }
}

function loadTasks(tx: CommandTransaction, sample: Sample, lookups: Lookups): void {
  for (const { leadOrganisation, coordinatingOrganisations, indicators, ...task } of sample.tasks) {
    insertTask(tx, {
      ...resolveSource(lookups, task),
      leadOrganisationId: lookups.organisation.requireOrNull(leadOrganisation),
      coordinatingOrganisationIds: coordinatingOrganisations.map(lookups.organisation.require),
      indicatorIds: indicators.map(lookups.indicator.require),
    });
  }
}

function loadWords(tx: CommandTransaction, sample: Sample, lookups: Lookups): void {
  for (const { period, ...total } of sample.reportedTotals) {
    insertReportedTotal(tx, { ...resolveSource(lookups, total), periodId: lookups.period.require(period) });
  }
  for (const { period, ...statement } of sample.statements) {
    insertStatement(tx, { ...resolveSource(lookups, statement), periodId: lookups.period.require(period) });
  }
  for (const { period, ...narrative } of sample.narratives) {
    saveNarrative(tx, { ...narrative, periodId: lookups.period.require(period) });
  }
}

type Codes = { readonly indicator: string; readonly period: string; readonly organisation: string };

function resolveKey(lookups: Lookups, { indicator, period, organisation }: Codes) {
  return {
    indicatorId: lookups.indicator.require(indicator),
    periodId: lookups.period.require(period),
    organisationId: lookups.organisation.require(organisation),
  };
}

function resolveSource<T extends { readonly source: string | null }>(lookups: Lookups, item: T) {
  const { source, ...rest } = item;
  return { ...rest, sourceId: lookups.source.requireOrNull(source) };
}
