import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../../app/queries.ts';
import { call } from '../../ipc/client.ts';

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
