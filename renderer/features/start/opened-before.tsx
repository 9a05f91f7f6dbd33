import { useState } from 'react';
import { DeleteDialog } from './delete-dialog.tsx';
import type { RecentWorkspace } from './find-same-province.ts';
import { useDeleteWorkspace, useForgetWorkspace } from './mutations.ts';
import { RecentWorkspaces } from './recent-workspaces.tsx';

type OpenedBeforeProps = {
  readonly recent: readonly RecentWorkspace[];
  readonly isDisabled: boolean;
  readonly onOpen: (key: string) => void;
};

/** Workspaces opened before: each is opened, taken off the list, or deleted once it was asked about. */
export function OpenedBefore({ recent, isDisabled, onOpen }: OpenedBeforeProps) {
  const forgetting = useForgetWorkspace();
  const deleting = useDeleteWorkspace();
  const [asked, setAsked] = useState<RecentWorkspace | null>(null);
  const close = () => {
    deleting.reset();
    setAsked(null);
  };
  return (
    <>
      {recent.length > 0 && (
        <RecentWorkspaces
          recent={recent}
          isDisabled={isDisabled || deleting.isPending}
          onOpen={onOpen}
          onForget={(key) => forgetting.mutate(key)}
          onDelete={setAsked}
        />
      )}
      <DeleteDialog
        workspace={asked}
        isRunning={deleting.isPending}
        error={deleting.error}
        onConfirm={(workspace) => deleting.mutate(workspace, { onSuccess: close })}
        onClose={close}
      />
    </>
  );
}
