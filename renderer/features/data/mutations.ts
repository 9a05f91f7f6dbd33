import { useMutation, useQueryClient } from '@tanstack/react-query';
import { navigate } from '../../app/hash-route.ts';
import { followJob } from '../../app/jobs.ts';
import { refreshAfter } from '../../app/queries.ts';
import { call } from '../../ipc/client.ts';

export function useCreateBackup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => followJob(client, 'backup.create', () => call('backup.create', {})),
    onSuccess: () => refreshAfter(client, 'backup'),
  });
}

/** Puts a backup in the place of the present state, of which the backend makes a backup first. */
export function useRestoreBackup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => call('backup.restore', { name }),
    onSuccess: () => refreshAfter(client, 'workspace'),
  });
}

export function useCloseWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('workspace.close', {}),
    onSuccess: () => {
      refreshAfter(client, 'workspace');
      navigate('start');
    },
  });
}
