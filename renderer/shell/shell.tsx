import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect } from 'react';
import { DraftBanner } from '../features/entry/draft-banner.tsx';
import { EntryPanel } from '../features/entry/entry-panel.tsx';
import { DetailPanel } from '../features/detail/detail-panel.tsx';
import { TaskPanel } from '../features/tasks/task-panel.tsx';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useHashRoute, type PageName } from '../state/hash-route.ts';
import { useSelectedPeriod, useSituation, useWorkspace, workspaceQuery } from '../state/queries.ts';
import { useStartPresentation } from '../state/use-start-presentation.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { useHelpKey } from './help.tsx';
import { Navigation } from './navigation.tsx';
import { PageErrorBoundary } from './page-error-boundary.tsx';
import { usePrintKey, usePrintPage } from './print.ts';
import { PrintHead } from './print-head.tsx';
import { routes } from './routes.tsx';
import { ShellNotices } from './shell-notices.tsx';
import { TopBar } from './top-bar.tsx';
import './shell.css';

/** Top bar, navigation and the page; the slides have the window in front of the audience to themselves. */
export function Shell() {
  const { t } = useInterfaceLanguage();
  const asked = useHashRoute().page;
  const status = useQuery(workspaceQuery);
  const page = choosePage(asked, status.data?.status !== null);
  const isBehind = useIsBehind(page);
  const print = usePrintPage(isBehind);
  usePrintKey(page, print);
  usePresentKey(page);
  useHelpKey(page);
  if (asked === 'present') return <CurrentPage page={asked} />;
  if (status.isPending) return null;
  if (status.isError) return <FailureNotice error={status.error} onRetry={() => void status.refetch()} />;
  return (
    <div className={status.data.status === null ? 'shell shell-alone' : 'shell'}>
      <a className="shell-skip" href="#content" onClick={focusContent}>
        {t('shell:skip')}
      </a>
      <TopBar />
      {status.data.status !== null && <Navigation page={page} onPrint={print} />}
      <main
        className={isBehind ? 'shell-content shell-behind' : 'shell-content'}
        id="content"
        tabIndex={-1}
        aria-busy={isBehind}
      >
        <PrintHead page={page} />
        <ShellNotices />
        <DraftBanner />
        <CurrentPage page={page} />
      </main>
      {status.data.status?.access === 'write' && <EntryPanel />}
    </div>
  );
}

const pagesOfPeriod: ReadonlySet<PageName> = new Set<PageName>(['overview', 'indicators', 'tasks']);

/**
 * True while the page still draws the figures of another period than the top bar names. Deferred as the pages
 * defer their drawing, so both end in the same turn.
 */
function useIsBehind(page: PageName): boolean {
  const selected = useSelectedPeriod();
  const shown = useDeferredValue(useSituation().data?.period.code);
  return pagesOfPeriod.has(page) && shown !== undefined && shown !== selected;
}

/** Remounted for another workspace, so that no figure of the one before stays on the screen. */
function CurrentPage({ page }: { readonly page: PageName }) {
  const { t } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const { Page, title } = routes[page];
  useEffect(() => {
    document.title = t('shell:window-title', { page: t(title) });
  }, [t, title]);
  return (
    <PageErrorBoundary key={`${page}/${workspace?.name ?? ''}`}>
      <Suspense fallback={null}>
        <Page />
      </Suspense>
      {workspace !== null && <DetailPanel />}
      {workspace !== null && <TaskPanel />}
    </PageErrorBoundary>
  );
}

function choosePage(asked: PageName, hasWorkspace: boolean): PageName {
  return hasWorkspace || !routes[asked].needsWorkspace ? asked : 'start';
}

/** F5 presents, as in the program that the meeting room knows. */
function usePresentKey(page: PageName): void {
  const present = useStartPresentation();
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'F5' || page === 'present' || page === 'start') return;
      event.preventDefault();
      present();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [page, present]);
}

/** The address holds the page, so the link moves the focus itself. */
function focusContent(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
