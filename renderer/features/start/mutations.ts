import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProcedureInput } from '#contract/procedures.ts';
import { assertNever } from '#core/error/assert-never.ts';
import { call } from '../../ipc/client.ts';
import { navigate } from '../../state/hash-route.ts';
import { queryKeys } from '../../state/queries.ts';
import type { RecentWorkspace } from './find-same-province.ts';
import { type DeletedWorkspace, deletedQuery } from './queries.ts';

/** Which workspace to open: the copy of a sample, one opened before, or one the user looks for. */
export type WorkspaceChoice =
  | { readonly kind: 'sample'; readonly id: string }
  | { readonly kind: 'recent'; readonly key: string }
  | { readonly kind: 'folder' };

/** Opens a workspace and shows its overview; nothing happens where the user gave up in the dialog. */
export function useOpenWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: openWorkspace,
    onSuccess: ({ status }) => {
      if (status === null) return;
      client.setQueryData(deletedQuery.queryKey, null);
      navigate('overview');
    },
    // The shell may have found a damaged file, and then offers the backups beside it.
    onError: () => client.invalidateQueries({ queryKey: queryKeys.workspace }),
  });
}

/** Makes a workspace for a province of the user's own and shows its overview, which says what comes next. */
export function useCreateProvince() {
  return useMutation({
    mutationFn: (order: ProcedureInput<'workspace.create'>) => call('workspace.create', order),
    onSuccess: () => navigate('overview'),
  });
}

/** Takes a workspace off the list of those opened before. */
export function useForgetWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => call('workspace.forget', { key }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.workspace }),
  });
}

/**
 * Moves a workspace to the bin. Where its backup is, the page says even if it is drawn anew, as it is when the open
 * workspace was deleted; the list is read first, so that the focus finds what stays.
 */
export function useDeleteWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key }: RecentWorkspace) => call('workspace.delete', { key }),
    onSuccess: async (deleted, { provinceName }) => {
      await client.invalidateQueries({ queryKey: queryKeys.workspace });
      client.setQueryData<DeletedWorkspace>(deletedQuery.queryKey, { ...deleted, provinceName });
    },
  });
}

/** Restores the workspace whose opening failed and shows its overview. */
export function useRestoreUnopened() {
  return useMutation({
    mutationFn: (name: string) => call('workspace.restoreUnopened', { name }),
    onSuccess: () => navigate('overview'),
  });
}

function openWorkspace(choice: WorkspaceChoice) {
  switch (choice.kind) {
    case 'sample':
      return call('workspace.openSample', { id: choice.id });
    case 'recent':
      return call('workspace.openRecent', { key: choice.key });
    case 'folder':
      return call('workspace.choose', {});
    default:
      return assertNever(choice);
  }
}
