import type { TellerContext } from '#core/wording/teller-context.ts';
import { signText } from '#core/wording/lag-text.ts';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Task, TaskState } from '#core/domain/task.ts';
import { searchKey } from '#core/language/search-key.ts';
import { taskKindTerms } from '#core/language/term-keys.ts';
import type { Lag, LagLevel } from '#core/rules/lag.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import { findAgencyText, findDateText, findRoadmapText, shortStateText } from '#core/wording/task-text.ts';

/** One line of the list: the words that are shown, and the values that they sort by. */
export type TaskRow = {
  readonly id: Task['id'];
  readonly task: Task;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  /** Of the lead agency, for the filter. */
  readonly agencyId: OrganisationId | null;
  readonly agency: string | null;
  readonly deadline: string;
  readonly dueDate: string | null;
  readonly state: TaskState;
  /** An inferred state says so. */
  readonly stateName: string;
  readonly level: LagLevel | null;
  /** The level where a source states the state: only that is marked in a colour. */
  readonly statedLevel: LagLevel | null;
  readonly signs: readonly string[];
  /** 0 where the deadline has not passed or is not known. */
  readonly daysOverdue: number;
  readonly roadmap: string;
  readonly cause: string;
  readonly searchText: string;
};

/** Every task of the situation, lagging ones first by urgency, then the others in their own order. */
export function toTaskRows(context: TellerContext, work: WorkSituation): readonly TaskRow[] {
  const lags = new Map(work.lagging.map(({ task, lag }) => [task.id, lag]));
  const lagging = work.lagging.map(({ task, lag }) => toRow(context, task, lag));
  const others = work.tasks.filter(({ id }) => !lags.has(id)).map((task) => toRow(context, task, null));
  return [...lagging, ...others];
}

/** One task or pilot model; null where the period has no such task. */
export function findTaskRow(context: TellerContext, id: Task['id']): TaskRow | null {
  for (const work of [context.situation.tasks, context.situation.pilotModels]) {
    const task = work.tasks.find((it) => it.id === id);
    const lag = work.lagging.find((it) => it.task.id === id)?.lag ?? null;
    if (task !== undefined) return toRow(context, task, lag);
  }
  return null;
}

function toRow(context: TellerContext, task: Task, lag: Lag | null): TaskRow {
  const { t, words, format } = context;
  const title = words(task.title);
  const agency = findAgencyText(context, task);
  return {
    id: task.id,
    task,
    code: format.isolate(task.code),
    title,
    kind: t(taskKindTerms[task.kind]),
    agencyId: task.leadOrganisationId,
    agency,
    deadline: findDateText(context, task.dueDate) ?? '',
    dueDate: task.dueDate,
    state: task.state,
    stateName: shortStateText(context, task),
    level: lag?.level ?? null,
    statedLevel: task.stateBasis === 'stated' ? (lag?.level ?? null) : null,
    signs: lag === null ? [] : lag.signs.map((sign) => signText(context, sign)),
    daysOverdue: lag?.daysOverdue ?? 0,
    roadmap: findRoadmapText(context, task.hasRoadmap) ?? '',
    cause: task.cause === null ? '' : words(task.cause),
    searchText: searchKey([task.code, title, agency ?? ''].join(' ')),
  };
}
