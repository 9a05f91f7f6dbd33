import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../ipc/client.ts';
import { navigate } from '../../state/hash-route.ts';
import { followJob } from '../../state/jobs.ts';

export function useCreateBackup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => followJob(client, 'backup.create', () => call('backup.create', {})),
  });
}

/** Puts a backup in the place of the present state, of which the backend makes a backup first. */
export function useRestoreBackup() {
  return useMutation({ mutationFn: (name: string) => call('backup.restore', { name }) });
}

export function useSaveSchedule() {
  return useMutation({ mutationFn: (everyMinutes: number) => call('backup.saveSchedule', { everyMinutes }) });
}

/** The shell asks for the folder. */
export function useChooseSecondPlace() {
  return useMutation({ mutationFn: () => call('backup.chooseSecondPlace', {}) });
}

export function useRemoveSecondPlace() {
  return useMutation({ mutationFn: () => call('backup.removeSecondPlace', {}) });
}

export function useCloseWorkspace() {
  return useMutation({
    mutationFn: () => call('workspace.close', {}),
    onSuccess: () => navigate('start'),
  });
}
