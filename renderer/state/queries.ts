import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import type { DeskEvents } from '#contract/events.ts';
import type { IndicatorId, OrganisationId, PeriodId, TaskId } from '#core/domain/identifiers.ts';
import type { Situation } from '#core/situation/situation.ts';
import { call } from '../ipc/client.ts';
import { useHashParam } from './hash-route.ts';
import { forgetReadAhead, readSituation, takeReadAhead } from './read-ahead.ts';

/** First words of the keys; an event invalidates all that begin with one. */
export const queryKeys = {
  preferences: ['preferences'],
  workspace: ['workspace'],
  situation: ['situation'],
  indicator: ['indicator'],
  backup: ['backup'],
  /** What forms choose from. */
  catalogue: ['catalogue'],
  /** The history, and what undo and redo would take next. */
  change: ['change'],
  measurement: ['measurement'],
  target: ['target'],
  task: ['task'],
  /** Typing that was not stored. */
  draft: ['draft'],
} as const;

export const preferencesQuery = queryOptions({
  queryKey: queryKeys.preferences,
  queryFn: () => call('preferences.get', {}),
});

/** The open workspace (null: none) and those opened before. */
export const workspaceQuery = queryOptions({
  queryKey: queryKeys.workspace,
  queryFn: () => call('workspace.status', {}),
});

/** The situation of a period; while another period is read, the last one stays on the screen. */
export function situationQuery(period: string | null) {
  return queryOptions({
    queryKey: [...queryKeys.situation, period],
    queryFn: async () => (await takeReadAhead(period)) ?? (await readSituation(period)),
    placeholderData: keepPreviousData,
  });
}

export function indicatorQuery(id: IndicatorId, period: string) {
  return queryOptions({
    queryKey: [...queryKeys.indicator, id, period],
    queryFn: () => call('indicator.get', { id, period }),
    placeholderData: keepPreviousData,
  });
}

/** Everything that forms choose from: units, periods, indicators, sources, settings. */
export const catalogueQuery = queryOptions({
  queryKey: queryKeys.catalogue,
  queryFn: () => call('catalogue.get', {}),
});

/** Every result of one unit in one period. */
export function measurementsQuery(periodId: PeriodId, organisationId: OrganisationId) {
  return queryOptions({
    queryKey: [...queryKeys.measurement, periodId, organisationId],
    queryFn: () => call('measurement.list', { periodId, organisationId }),
  });
}

/** The plans of one indicator for one unit: every period and revision, the oldest first. */
export function targetsQuery(indicatorId: IndicatorId, organisationId: OrganisationId) {
  return queryOptions({
    queryKey: [...queryKeys.target, indicatorId, organisationId],
    queryFn: () => call('target.list', { indicatorId, organisationId }),
  });
}

/** A task as it is stored, whichever period is shown. */
export function taskQuery(id: TaskId) {
  return queryOptions({ queryKey: [...queryKeys.task, id], queryFn: () => call('task.get', { id }) });
}

/** When the newest backup was made, and how the second place does. */
export const backupStatusQuery = queryOptions({
  queryKey: [...queryKeys.backup, 'status'],
  queryFn: () => call('backup.status', {}),
});

/** The newest entries of the history, and what undo and redo would take next. */
export const changesQuery = queryOptions({
  queryKey: queryKeys.change,
  queryFn: () => call('change.list', {}),
});

/** Typing that was not stored, the newest first. */
export const draftsQuery = queryOptions({
  queryKey: queryKeys.draft,
  queryFn: () => call('draft.list', {}),
});

/** The open workspace; null while it is read and where none is open. */
export function useWorkspace(): WorkspaceStatus | null {
  return useQuery(workspaceQuery).data?.status ?? null;
}

/** True where a check has found the open workspace damaged. */
export function useIsOpenDamaged(): boolean {
  return useQuery(workspaceQuery).data?.isOpenDamaged ?? false;
}

/** Code of the selected period: the one of the address, else the default of the workspace. */
export function useSelectedPeriod(): string | null {
  const workspace = useWorkspace();
  const asked = useHashParam('period');
  if (workspace === null) return null;
  const known = [...workspace.periods, ...workspace.periodsWithoutFigures];
  const isKnown = known.some(({ code }) => code === asked);
  return isKnown ? asked : workspace.defaultPeriod;
}

/** The situation of the selected period. */
export function useSituation(): UseQueryResult<Situation> {
  const period = useSelectedPeriod();
  return useQuery({ ...situationQuery(period), enabled: period !== null });
}

const changedByEntry = [
  queryKeys.workspace,
  queryKeys.situation,
  queryKeys.indicator,
  queryKeys.catalogue,
  queryKeys.change,
  queryKeys.measurement,
  queryKeys.target,
  queryKeys.task,
] as const;

const staleAfter = {
  workspace: [...changedByEntry, queryKeys.backup, queryKeys.draft],
  situation: changedByEntry,
  backup: [queryKeys.backup],
} as const satisfies Record<DeskEvents['data.changed']['topic'], readonly (readonly string[])[]>;

/** Has what a change touches read again. Figures of another province must not stay on the screen. */
export function refreshAfter(client: QueryClient, topic: DeskEvents['data.changed']['topic']): void {
  forgetReadAhead();
  for (const queryKey of staleAfter[topic]) {
    if (topic === 'workspace' && queryKey !== queryKeys.workspace) void client.resetQueries({ queryKey });
    else void client.invalidateQueries({ queryKey });
  }
}

/** The machine is offline as a rule, which must not pause anything; what is read stays until it changes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, gcTime: 300_000, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
