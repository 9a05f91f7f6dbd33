import { useQuery } from '@tanstack/react-query';
import { usePeriod } from '../../app/use-period.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { BriefingForm } from './briefing-form.tsx';
import styles from './briefings.module.css';
import { useExportBriefing, useExportProgress, useOpenBriefing, useShowBriefing } from './mutations.ts';
import { writtenBriefingsQuery } from './queries.ts';
import { WrittenList } from './written-list.tsx';

/** `#/briefings`: the Word briefing of a period, and what was written since the window opened. */
export function BriefingsPage() {
  const { t } = useInterfaceLanguage();
  const { periods, selected } = usePeriod();
  const exporting = useExportBriefing();
  const progress = useExportProgress(exporting.isPending);
  const written = useQuery(writtenBriefingsQuery);
  const opening = useOpenBriefing();
  const showing = useShowBriefing();
  const openFailure = opening.error ?? showing.error;
  return (
    <Page title={t('briefings:title')}>
      <div className={styles['columns']}>
        <Card title={t('briefings:form.heading')}>
          {selected === null ? (
            <EmptyState text={t('briefings:empty')} />
          ) : (
            <BriefingForm
              key={selected.code}
              periods={periods}
              initialPeriod={selected}
              isRunning={exporting.isPending}
              progress={progress}
              onExport={(order) => {
                opening.reset();
                showing.reset();
                exporting.mutate(order);
              }}
            />
          )}
          {exporting.error !== null && <FailureNotice error={exporting.error} />}
        </Card>
        <Card title={t('briefings:written.heading')}>
          <WrittenList
            briefings={written.data}
            onOpen={(key) => opening.mutate(key)}
            onShowInFolder={(key) => showing.mutate(key)}
          />
          {openFailure !== null && <FailureNotice error={openFailure} />}
        </Card>
      </div>
    </Page>
  );
}
