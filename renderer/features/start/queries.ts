import { queryOptions } from '@tanstack/react-query';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import { call } from '../../ipc/client.ts';
import { queryKeys } from '../../state/queries.ts';

/** The provinces that come with the program. */
export const samplesQuery = queryOptions({
  queryKey: ['sample'],
  queryFn: () => call('sample.list', {}),
});

/** Workspaces opened before, by what their files say; asked anew each time the page comes up. */
export const recentQuery = queryOptions({
  queryKey: [...queryKeys.workspace, 'recent'],
  queryFn: () => call('workspace.recent', {}),
  staleTime: 0,
});

/** Where the backup of a deleted workspace is, and what the workspace was called. */
export type DeletedWorkspace = ProcedureOutput<'workspace.delete'> & {
  readonly provinceName: LocalizedText | null;
};

/** The workspace deleted last, until another is opened; the shell has nothing to say on it. */
export const deletedQuery = queryOptions<DeletedWorkspace | null>({
  queryKey: ['deleted-workspace'],
  queryFn: () => null,
  enabled: false,
});
