import type { ProcedureInput } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import type { IndicatorResult, Situation } from '#core/situation/situation.ts';
import { isSameCourse } from '#core/rules/compared-periods.ts';
import type { ReadableDb } from '#backend/workspace/database.ts';
import { readCourse } from '#backend/workspace/repositories/history-repository.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';

/** Everything behind one figure. Fails with `gone` where the situation has no such indicator. */
export function getIndicator(
  { id }: Pick<ProcedureInput<'indicator.get'>, 'id'>,
  situation: Situation,
  db: ReadableDb,
): IndicatorDetail {
  const result = situation.groups.flatMap((group) => group.results).find((it) => it.indicator.id === id);
  if (result === undefined) throw appError('gone', {});
  const isAbout = (task: { readonly indicatorIds: readonly number[] }) => task.indicatorIds.includes(id);
  return {
    result,
    period: situation.period,
    organisations: organisationsOf(result, situation),
    history: historyOf(result, situation, db),
    tasks: [...situation.tasks.tasks, ...situation.pilotModels.tasks].filter(isAbout),
  };
}

function organisationsOf({ indicator, units }: IndicatorResult, { organisations, province }: Situation) {
  const named = new Set<OrganisationId | null>([province.id, indicator.leadOrganisationId]);
  for (const unit of units) named.add(unit.organisationId);
  return organisations.filter((organisation) => named.has(organisation.id));
}

/** Periods of the same course up to the newest with a figure: a gap inside the course stays a gap. */
function historyOf(
  { indicator }: IndicatorResult,
  { period, province, settings }: Situation,
  db: ReadableDb,
): IndicatorDetail['history'] {
  const periods = listPeriods(db).filter((it) => isSameCourse(it, period));
  const figures = readCourse(db, {
    indicatorId: indicator.id,
    organisationId: province.id,
    periodIds: periods.map((it) => it.id),
    countedFrom: settings.countedFrom,
  });
  return periods.map((it) => ({ period: it, achieved: figures.get(it.id) ?? null }));
}
