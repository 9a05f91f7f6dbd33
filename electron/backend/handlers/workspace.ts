import { basename } from 'node:path';
import { withoutFolders } from '#contract/to-failure.ts';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import type { Period } from '#core/domain/period.ts';
import { listMeasuredPeriodIds } from '#backend/workspace/repositories/history-repository.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import {
  findDefaultPeriodCode,
  getWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';

/** What the frame of the window shows of the open workspace. */
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
    periods: newestFirst(periods.filter((period) => measured.has(period.id))),
    periodsWithoutFigures: newestFirst(periods.filter((period) => !measured.has(period.id))),
    defaultPeriod: findDefaultPeriodCode(db) ?? requireNewest(periods).code,
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

/** The one that ends last, and of two that end on one day the shorter one. */
function newestFirst(periods: readonly Period[]): Period[] {
  return periods.toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
}

function requireNewest(periods: readonly Period[]): Period {
  const newest = periods.at(-1);
  if (newest === undefined) throw appError('gone', {});
  return newest;
}
