import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import { navigate } from '../state/hash-route.ts';
import { queryKeys, workspaceQuery } from '../state/queries.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';

/** A file of ours under another name was opened: it is asked whether a copy of it becomes a workspace. */
export function OfferedFileNotice() {
  const { t, format } = useInterfaceLanguage();
  const client = useQueryClient();
  const offered = useQuery(workspaceQuery).data?.offered ?? null;
  const answering = useMutation({
    mutationFn: (isWanted: boolean) => call('workspace.answerOffer', { isWanted }),
    onSuccess: ({ status }) => {
      if (status !== null) navigate('overview');
      void client.invalidateQueries({ queryKey: queryKeys.workspace });
    },
  });
  if (offered === null) return null;
  return (
    <>
      <div className="notice-line" role="alert">
        <p className="notice-text">
          <strong>{t('shell:offered.title', { name: format.isolateLatin(offered.name) })}</strong>
          <span>{t('shell:offered.text')}</span>
        </p>
        <Button loading={answering.isPending} onClick={() => answering.mutate(true)}>
          {t('shell:offered.copy')}
        </Button>
        <Button variant="default" disabled={answering.isPending} onClick={() => answering.mutate(false)}>
          {t('shell:offered.leave')}
        </Button>
      </div>
      {answering.error !== null && <FailureNotice error={answering.error} />}
    </>
  );
}
