import { queryOptions } from '@tanstack/react-query';
import { call } from '../../ipc/client.ts';
import { queryKeys } from '../../state/queries.ts';

/** Backups of the open workspace, newest first. */
export const backupsQuery = queryOptions({
  queryKey: [...queryKeys.backup, 'list'],
  queryFn: () => call('backup.list', {}),
});

/** Which program this is; it does not change while it runs. */
export const programQuery = queryOptions({
  queryKey: ['program'],
  queryFn: () => call('program.get', {}),
});
