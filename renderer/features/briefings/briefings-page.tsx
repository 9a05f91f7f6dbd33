import { useQuery } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { catalogueQuery, useWorkspace } from '../../state/queries.ts';
import { usePeriod } from '../../state/use-period.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { BriefingForm } from './briefing-form.tsx';
import styles from './briefings.module.css';
import { LayoutCard } from './layout-card.tsx';
import { useExportBriefing, useIsExporting, useOpenBriefing, useShowBriefing } from './mutations.ts';
import { PeriodContent } from './period-content.tsx';
import { writtenBriefingsQuery } from './queries.ts';
import { WrittenList } from './written-list.tsx';

/** `#/briefings`: the Word briefing of a period, and what was written since the window opened. */
export function BriefingsPage() {
  const { t } = useInterfaceLanguage();
  const { periods, withoutFigures, selected, select } = usePeriod();
  const exporting = useExportBriefing();
  const isRunning = useIsExporting();
  const written = useQuery(writtenBriefingsQuery);
  const opening = useOpenBriefing();
  const showing = useShowBriefing();
  const openFailure = opening.error ?? showing.error;
  return (
    <Page title={t('briefings:title')}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Card title={t('briefings:form.heading')}>
            {selected === null ? (
              <EmptyState text={t('briefings:empty')} />
            ) : (
              <BriefingForm
                periods={[...periods, ...withoutFigures]}
                period={selected}
                onChoosePeriod={select}
                isRunning={isRunning}
                onExport={(order) => {
                  opening.reset();
                  showing.reset();
                  exporting.mutate(order);
                }}
              />
            )}
          </Card>
          <Card title={t('briefings:written.heading')}>
            <WrittenList
              briefings={written.data}
              onOpen={(key) => opening.mutate(key)}
              onShowInFolder={(key) => showing.mutate(key)}
            />
            {openFailure !== null && <FailureNotice error={openFailure} />}
          </Card>
          <Layout />
        </div>
        <div className={styles['column']}>{selected !== null && <PeriodContent />}</div>
      </div>
    </Page>
  );
}

/** How documents are set out; the same in every period. */
function Layout() {
  const catalogue = useQuery(catalogueQuery);
  const canChange = useWorkspace()?.access === 'write';
  const { open } = useEntry();
  if (catalogue.data === undefined) return null;
  return (
    <LayoutCard
      settings={catalogue.data.documentSettings}
      onEdit={canChange ? () => open({ form: 'documentSettings' }) : null}
    />
  );
}
