import { memo, useMemo } from 'react';
import { allResults } from '#core/chart/situation-chart.ts';
import { targetTotalTexts } from '#core/chart/target-total-words.ts';
import { workPicture } from '#core/chart/work-picture.ts';
import { levelCharts } from '#core/chart/level-charts.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useTeller } from '../../i18n/use-teller.ts';
import { ReportedTotalsButton } from '../../shell/reported-totals-button.tsx';
import { useDrawnSituation } from '../../state/drawn-situation.ts';
import { useSituation } from '../../state/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ChangeCard } from './change-card.tsx';
import { DirectiveCard } from './directive-card.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GroupCards } from './group-cards.tsx';
import { headline } from './headline.ts';
import { LaggingCard } from './lagging-card.tsx';
import { LevelCards } from './level-cards.tsx';
import { OwedCard } from './owed-card.tsx';
import { PercentCard } from './percent-card.tsx';
import { PilotModelCard } from './pilot-model-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { TaskCard } from './task-card.tsx';
import './overview.css';
import './overview-print.css';

/** The province in a minute: headline, groups, results against plan, changes, work, directives. */
export function OverviewPage() {
  const situation = useSituation();
  const drawn = useDrawnSituation(situation);
  if (situation.isError) {
    return <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />;
  }
  return drawn && <Overview situation={drawn} />;
}

const Overview = memo(({ situation }: { readonly situation: Situation }) => {
  const context = useTeller(situation);
  const results = useMemo(() => allResults(situation), [situation]);
  const levels = useMemo(() => levelCharts(context), [context]);
  if (results.length === 0 && !hasWork(situation)) {
    return (
      <Page title={headline(context)}>
        <FirstSteps situation={situation} />
        <TargetTotals context={context} />
        <span>
          <ReportedTotalsButton />
        </span>
        <DirectiveCard situation={situation} />
      </Page>
    );
  }
  return (
    <Page title={headline(context)}>
      <FirstSteps situation={situation} />
      <TargetTotals context={context} />
      <GroupCards context={context} isFew={results.length <= 8} />
      <div className={hasWork(situation) ? 'overview-columns' : 'overview-columns overview-workless'}>
        <div className="overview-column">
          <PlanCard context={context} results={results} />
          <PercentCard context={context} results={results} />
          <OwedCard context={context} results={results} />
          <ChangeCard context={context} results={results} />
        </div>
        <div className="overview-column">
          <LaggingCard context={context} />
          <TaskCard context={context} />
          <PilotModelCard context={context} />
          <LevelCards charts={levels} />
        </div>
      </div>
      <DirectiveCard situation={situation} />
    </Page>
  );
});

/** Without tasks and pilot models their places go below, and results have the width to themselves. */
function hasWork({ tasks, pilotModels }: Situation): boolean {
  return [tasks, pilotModels].some((work) => workPicture(work) !== null);
}

/** "Theo báo cáo của tỉnh: 8/19 chỉ tiêu …": a sum that a source states and the list does not show. */
function TargetTotals({ context }: { readonly context: ReturnType<typeof useTeller> }) {
  return targetTotalTexts(context, context.situation.targetTotals).map((text) => (
    <p className="overview-note" key={text}>
      {text}
    </p>
  ));
}
