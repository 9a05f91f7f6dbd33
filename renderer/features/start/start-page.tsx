import { useQuery } from '@tanstack/react-query';
import { workspaceQuery } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useOpenWorkspace } from './mutations.ts';
import { samplesQuery } from './queries.ts';
import { StartChoices } from './start-choices.tsx';
import styles from './start.module.css';

/** `#/start`: what the window shows while no workspace is open, and where another one is chosen. */
export function StartPage() {
  const { t } = useInterfaceLanguage();
  const samples = useQuery(samplesQuery);
  const workspaces = useQuery(workspaceQuery);
  const opening = useOpenWorkspace();
  return (
    <StartChoices
      samples={samples.data?.samples ?? []}
      recent={workspaces.data?.recent ?? []}
      pending={opening.isPending ? opening.variables : null}
      onOpen={(choice) => opening.mutate(choice)}
      notice={
        <>
          <output className={styles['announcement']}>{opening.isPending ? t('start:opening') : ''}</output>
          {opening.error !== null && <FailureNotice error={opening.error} />}
          {samples.error !== null && (
            <FailureNotice error={samples.error} onRetry={() => void samples.refetch()} />
          )}
        </>
      }
    />
  );
}
