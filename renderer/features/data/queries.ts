import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../app/queries.ts';
import { call } from '../../ipc/client.ts';

/** Backups of the open workspace, newest first. */
export const backupsQuery = queryOptions({
  queryKey: queryKeys.backup,
  queryFn: () => call('backup.list', {}),
});
