import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '#contract/reply.ts';
import { localDay } from '#core/language/local-day.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DeskError } from '../../ipc/client.ts';
import { UpdateOffer } from '../../shell/update-offer.tsx';
import { workspaceQuery } from '../../state/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { DeletedNotice } from './deleted-notice.tsx';
import { findSameProvince, type RecentWorkspace } from './find-same-province.ts';
import { useCreateProvince, useOpenWorkspace, useRestoreUnopened } from './mutations.ts';
import { NewProvince } from './new-province.tsx';
import { OpenedBefore } from './opened-before.tsx';
import { recentQuery, samplesQuery } from './queries.ts';
import { StartChoices } from './start-choices.tsx';
import styles from './start.module.css';
import { UnopenedWorkspace } from './unopened-workspace.tsx';

/** `#/start`: what the window shows while no workspace is open, and where another one is chosen. */
export function StartPage() {
  const { t } = useInterfaceLanguage();
  const samples = useQuery(samplesQuery);
  const workspaces = useQuery(workspaceQuery);
  const opening = useOpenWorkspace();
  const restoring = useRestoreUnopened();
  const creating = useCreateProvince();
  const recent = useRecent();
  const sampleIds = (samples.data?.samples ?? []).map(({ id }) => id);
  const [today] = useState(() => localDay(new Date()));
  const unopened = workspaces.data?.unopened ?? null;
  const isOffered = workspaces.data?.offered != null;
  const failure = opening.error ?? findReopeningFailure(workspaces.data?.reopening, opening.isPending);
  return (
    <StartChoices
      samples={samples.data?.samples ?? []}
      recent={
        <OpenedBefore
          recent={recent}
          isDisabled={opening.isPending}
          onOpen={(key) => opening.mutate({ kind: 'recent', key })}
        />
      }
      pending={opening.isPending ? opening.variables : null}
      onOpen={(choice) => opening.mutate(choice)}
      newProvince={
        <NewProvince
          today={today}
          isCreating={creating.isPending}
          isDisabled={opening.isPending}
          error={creating.error}
          onCreate={(order) => creating.mutate(order)}
          findKnown={(name) => findSameProvince(recent, sampleIds, name)}
          onOpenKnown={({ key }) => opening.mutate({ kind: 'recent', key })}
        />
      }
      notice={
        <>
          <DeletedNotice />
          <output className={styles['announcement']}>{opening.isPending ? t('start:opening') : ''}</output>
          {failure !== null && !isOffered && (unopened === null || !isLoss(failure)) && (
            <div className={isFromFuture(failure) ? styles['outdated'] : undefined}>
              <FailureNotice error={failure} />
              {isFromFuture(failure) && <UpdateOffer />}
            </div>
          )}
          {unopened !== null && (
            <UnopenedWorkspace
              workspace={unopened}
              running={restoring.isPending ? restoring.variables : null}
              error={restoring.error}
              onRestore={({ name }) => restoring.mutate(name)}
            />
          )}
          {samples.error !== null && (
            <FailureNotice error={samples.error} onRetry={() => void samples.refetch()} />
          )}
        </>
      }
    />
  );
}

/** At once by folder, and by province when the files have been looked at. */
function useRecent(): readonly RecentWorkspace[] {
  const listed = useQuery(workspaceQuery).data?.recent ?? [];
  const peeked = useQuery(recentQuery).data?.recent ?? [];
  return listed.map(({ key, name }) => {
    const found = peeked.find((it) => it.key === key);
    return found ?? { key, name, provinceName: null, state: 'unread' };
  });
}

/** Nobody asked for the opening at the start of the program, so its failure is told here. */
function findReopeningFailure(failure: Failure | null | undefined, isOpening: boolean): DeskError | null {
  return isOpening || failure === null || failure === undefined ? null : new DeskError(failure);
}

/** The file is damaged or gone: the backups that are offered say so already. */
function isLoss(error: unknown): boolean {
  if (!(error instanceof DeskError)) return false;
  return error.failure.code === 'storage/corrupt' || error.failure.code === 'storage/missing';
}

/** The workspace was made by a newer program: an update is what helps. */
function isFromFuture(error: unknown): boolean {
  return error instanceof DeskError && error.failure.code === 'storage/from-future';
}
