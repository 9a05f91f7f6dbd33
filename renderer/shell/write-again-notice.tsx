import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import { useWorkspace } from '../state/queries.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';

/** How often the window asks whether the other one has left. */
const askEveryMs = 10_000;

/** Who holds a workspace that can only be looked at; once that one has left, the way to change it. */
export function WriteAgainNotice() {
  const { t } = useInterfaceLanguage();
  const reason = useWorkspace()?.viewReason ?? null;
  const isHeld = reason?.code === 'storage/busy';
  const holder = String(reason?.params['holder'] ?? '?');
  const writer = useQuery({
    queryKey: ['writer', holder, String(reason?.params['since'] ?? '')],
    queryFn: () => call('workspace.isFree', {}),
    enabled: isHeld,
    refetchInterval: askEveryMs,
  });
  const opening = useMutation({ mutationFn: () => call('workspace.openForWriting', {}) });
  if (!isHeld) return null;
  const isFree = writer.data?.isFree ?? false;
  return (
    <>
      {/* Said when it changes: the reader may be anywhere on the page. */}
      <output className="notice-line">
        <p className="notice-text">
          <strong>{isFree ? t('shell:held.free') : t('shell:held.by', { holder })}</strong>
          <span>{isFree ? t('shell:held.free-text') : t('shell:held.wait')}</span>
        </p>
        {isFree && (
          <Button loading={opening.isPending} onClick={() => opening.mutate()}>
            {t('shell:held.write')}
          </Button>
        )}
      </output>
      {opening.error !== null && <FailureNotice error={opening.error} />}
    </>
  );
}
