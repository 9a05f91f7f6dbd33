import { useMutation, useQuery } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { call } from '../../ipc/client.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { FocusedButton } from '../../ui/focused-button.tsx';
import { deletedQuery } from './queries.ts';

/** Where the backup of the workspace is that was deleted last, and how to see it. */
export function DeletedNotice() {
  const { t, words } = useInterfaceLanguage();
  const deleted = useQuery(deletedQuery).data ?? null;
  const showing = useMutation({ mutationFn: (key: string) => call('workspace.showDeleted', { key }) });
  if (deleted === null) return null;
  const { key, name, provinceName, backupFolder } = deleted;
  return (
    <>
      <div className="notice-line">
        <output className="notice-text">
          {t('start:deletion.done', { name: words(provinceName ?? { vi: name }), folder: backupFolder })}
        </output>
        <FocusedButton key={key} variant="default" onClick={() => showing.mutate(key)}>
          {t('start:deletion.show')}
        </FocusedButton>
      </div>
      {showing.error !== null && <FailureNotice error={showing.error} />}
    </>
  );
}
