import { basename } from 'node:path';
import { withoutFolders } from '#contract/to-failure.ts';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import { findNewestChangeDay } from '#backend/workspace/change-log.ts';
import { findPlaceKind } from '#backend/workspace/find-place-kind.ts';
import { listMeasuredPeriodIds } from '#backend/workspace/repositories/history-repository.ts';
import { listPeriods, newestFirst } from '#backend/workspace/repositories/period-repository.ts';
import {
  getDefaultPeriodCode,
  getWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';

/** What the frame of the window shows of the open workspace. Fails with `storage/corrupt` where it cannot be read. */
export function describeWorkspace(workspace: Workspace): WorkspaceStatus {
  const { db, folder } = workspace;
  const { provinceName, programmeName, isIllustrative } = getWorkspaceSettings(db);
  const periods = listPeriods(db);
  const measured = listMeasuredPeriodIds(db);
  return {
    name: basename(folder),
    provinceName,
    programmeName,
    isIllustrative,
    access: workspace.access,
    viewReason: workspace.access === 'view' ? reasonOf(workspace.reason) : null,
    place: findPlaceKind(folder),
    newestChangeDay: findNewestChangeDay(db),
    periods: newestFirst(periods.filter((period) => measured.has(period.id))),
    periodsWithoutFigures: newestFirst(periods.filter((period) => !measured.has(period.id))),
    defaultPeriod: getDefaultPeriodCode(db),
  };
}

function reasonOf({
  code,
  params,
}: {
  readonly code: string;
  readonly params: Record<string, string | number>;
}) {
  return { code, params: { ...withoutFolders(params) } };
}
