import type { Task } from '../domain/task.ts';
import { taskStateTerms } from '../language/term-keys.ts';
import type { LagLevel } from '../rules/lag.ts';
import { findOrganisationName } from './organisation-name.ts';
import { inSentence } from './sentence.ts';
import type { TellerContext } from './teller-context.ts';
import type { Wording } from './wording.ts';

/** State of a task in words; an inferred one says so. */
function stateText({ t }: Wording, task: Task): string {
  const state = t(taskStateTerms[task.state]);
  return task.stateBasis === 'inferred' ? t('document:table.inferred', { state }) : state;
}

/** The reported state, with what the rules say of it where that is something else. */
export function judgedStateText(context: TellerContext, task: Task, level: LagLevel | undefined): string {
  const state = stateText(context, task);
  if (level === undefined || level === task.state) return state;
  const { t } = context;
  return t('document:table.judged-state', { state, level: inSentence(context, t(taskStateTerms[level])) });
}

/** As `judgedStateText` without the rules, for a line of a list: an inferred state says so in one word. */
export function shortStateText(
  { t }: Pick<Wording, 't'>,
  { state, stateBasis }: Pick<Task, 'state' | 'stateBasis'>,
): string {
  const text = t(taskStateTerms[state]);
  return stateBasis === 'inferred' ? t('tasks:list.inferred', { state: text }) : text;
}

/** Name of the lead agency; null where none is known. */
export function findAgencyText(context: TellerContext, task: Task): string | null {
  return findOrganisationName(context, task.leadOrganisationId);
}

export function findDateText({ format }: TellerContext, date: string | null): string | null {
  return date === null ? null : format.tableDate(date);
}

/** Whether there is a roadmap; null where nobody said. */
export function findRoadmapText({ t }: TellerContext, hasRoadmap: boolean | null): string | null {
  if (hasRoadmap === null) return null;
  return hasRoadmap ? t('document:table.roadmap-yes') : t('document:table.roadmap-no');
}
