import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import { toHref } from '../state/hash-route.ts';
import { useWorkspace } from '../state/queries.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { viewReasonText } from '../ui/failure-text.ts';

const doubts: readonly string[] = ['storage/altered', 'storage/newest-missing'];

/** True where the file is not what was left, so that it is shown from a copy until the user decides. */
export function isInDoubt({ viewReason }: Pick<WorkspaceStatus, 'viewReason'>): boolean {
  return viewReason !== null && doubts.includes(viewReason.code);
}

/** Stays until a backup is restored or the user goes on with the file as it is. */
export function DoubtNotice() {
  const { t } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const accepting = useMutation({ mutationFn: () => call('workspace.accept', {}) });
  const reason = workspace?.viewReason ?? null;
  if (workspace === null || reason === null || !isInDoubt(workspace)) return null;
  return (
    <div className="notice-line notice-damage" role="alert">
      <p className="notice-text">
        <strong>{t('shell:doubt.title')}</strong>
        <span>{viewReasonText(t, reason)}</span>
      </p>
      <a href={toHref('data')}>{t('shell:damage.next')}</a>
      <Button variant="default" loading={accepting.isPending} onClick={() => accepting.mutate()}>
        {t('shell:doubt.accept')}
      </Button>
      {accepting.error !== null && <FailureNotice error={accepting.error} />}
    </div>
  );
}
