import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../app/queries.ts';
import { call } from '../../ipc/client.ts';

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
