import { appError } from '#core/error/app-error.ts';
import type { Facts } from '#core/domain/facts.ts';
import type { OrganisationId, SourceId } from '#core/domain/identifiers.ts';
import type { Organisation, OrganisationKind } from '#core/domain/organisation.ts';
import { findPreviousPeriod, findSamePeriodLastYear } from '#core/rules/compared-periods.ts';
import { containsPeriod, type Period } from '#core/domain/period.ts';
import type { Source } from '#core/domain/source.ts';
import { isUnitOfDays } from '#core/rules/unit-validity.ts';
import { findNewestChangeDay } from '../change-log.ts';
import type { ReadableDb } from '../database.ts';
import { unreadableAt } from '../stored-value.ts';
import { listIndicatorGroups, listIndicators } from './indicator-repository.ts';
import { listMeasuredOrganisationIds, listMeasurements } from './measurement-repository.ts';
import { listNarratives } from './narrative-repository.ts';
import { findProvince, listOrganisations } from './organisation-repository.ts';
import { findPeriod, listPeriods } from './period-repository.ts';
import { listReportedTotals } from './reported-total-repository.ts';
import { getDocumentSettings, getWorkspaceSettings } from './setting-repository.ts';
import { listSources } from './source-repository.ts';
import { listStatements } from './statement-repository.ts';
import { listTargetedOrganisationIds, listTargets } from './target-repository.ts';
import { listTasks } from './task-repository.ts';

/** With more units than this, one level of them is shown unless the caller chooses another. */
const maximumUnits = 60;

export type FactsQuery = {
  readonly periodCode: string;
  /** Every unit of this kind that the period knows; absent: all units with figures, or the first level. */
  readonly unitLevel?: OrganisationKind;
};

/** Selects what the situation of one period is computed from. Fails with `not-found` naming the period. */
export function readFacts(db: ReadableDb, { periodCode, unitLevel }: FactsQuery): Facts {
  const period = requirePeriod(db, periodCode);
  const periods = listPeriods(db);
  const previousPeriod = findPreviousPeriod(periods, period) ?? null;
  const samePeriodLastYear = findSamePeriodLastYear(periods, period) ?? null;
  const shown = [period, previousPeriod, samePeriodLastYear].filter((it) => it !== null);
  const planned = periods.filter((candidate) => containsPeriod(candidate, period));
  const units = listOrganisations(db);
  const province = requireProvince(units);
  const choice = { units, province, unitLevel, period, shown, planned };
  const shownIds = [province.id, ...chooseUnitIds(db, choice)];
  const facts = {
    settings: getWorkspaceSettings(db),
    documentSettings: getDocumentSettings(db),
    period,
    newestChangeDay: findNewestChangeDay(db),
    previousPeriod,
    samePeriodLastYear,
    province,
    groups: listIndicatorGroups(db),
    indicators: listIndicators(db),
    measurements: listMeasurements(db, idsOf(shown), shownIds),
    targets: listTargets(db, idsOf(planned), shownIds),
    tasks: listTasks(db),
    reportedTotals: listReportedTotals(db, period.id),
    statements: listStatements(db, period.id),
    narratives: listNarratives(db, period.id),
  };
  return {
    ...facts,
    targetPeriods: planned.filter((it) => facts.targets.some((target) => target.periodId === it.id)),
    organisations: namedUnits(units, facts),
    sources: citedSources(listSources(db), facts),
  };
}

function requirePeriod(db: ReadableDb, code: string): Period {
  const period = findPeriod(db, code);
  if (period === undefined) throw appError('not-found', { name: code });
  return period;
}

function requireProvince(units: readonly Organisation[]): Organisation {
  const province = findProvince(units);
  if (province === undefined) throw unreadableAt('organisation');
  return province;
}

function idsOf<T>(items: readonly { readonly id: T }[]): readonly T[] {
  return items.map((item) => item.id);
}

type UnitChoice = {
  readonly units: readonly Organisation[];
  readonly province: Organisation;
  readonly unitLevel: OrganisationKind | undefined;
  readonly period: Period;
  readonly shown: readonly Period[];
  readonly planned: readonly Period[];
};

/** The units beside the province whose figures are selected. */
function chooseUnitIds(db: ReadableDb, choice: UnitChoice): readonly OrganisationId[] {
  const { units, province, unitLevel, period, shown, planned } = choice;
  const others = units.filter((unit) => unit.id !== province.id);
  const present = others.filter((unit) => isUnitOfDays(unit, period));
  if (unitLevel !== undefined) return idsOf(present.filter((unit) => unit.kind === unitLevel));
  const withFigures = new Set([
    ...listMeasuredOrganisationIds(db, idsOf(shown)),
    ...listTargetedOrganisationIds(db, idsOf(planned)),
  ]);
  const active = others.filter((unit) => withFigures.has(unit.id));
  if (active.length <= maximumUnits) return idsOf(active);
  const hasDistricts = present.some((unit) => unit.kind === 'district' && unit.parentId === province.id);
  // A commune whose district has ended still stands below it where nobody moved it.
  if (!hasDistricts) return idsOf(present.filter((unit) => unit.kind === 'commune'));
  return idsOf(present.filter((unit) => unit.kind === 'district' && unit.parentId === province.id));
}

function namedUnits(
  units: readonly Organisation[],
  facts: Pick<Facts, 'measurements' | 'targets' | 'tasks' | 'indicators' | 'province'>,
): readonly Organisation[] {
  const named = new Set<OrganisationId | null>([facts.province.id]);
  for (const it of facts.measurements) named.add(it.organisationId);
  for (const it of facts.targets) named.add(it.organisationId);
  for (const it of facts.indicators) named.add(it.leadOrganisationId);
  for (const task of facts.tasks) {
    for (const id of [task.leadOrganisationId, ...task.coordinatingOrganisationIds]) named.add(id);
  }
  return units.filter((unit) => named.has(unit.id));
}

function citedSources(
  sources: readonly Source[],
  facts: Pick<Facts, 'measurements' | 'tasks' | 'reportedTotals' | 'statements'>,
): readonly Source[] {
  const cited = new Set<SourceId | null | undefined>(
    [...facts.tasks, ...facts.reportedTotals, ...facts.statements].map((it) => it.sourceId),
  );
  for (const { detail } of facts.measurements) cited.add(detail?.sourceId);
  return sources.filter((source) => cited.has(source.id));
}
