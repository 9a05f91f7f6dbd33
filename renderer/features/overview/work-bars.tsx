import type { ChartContext } from '#core/chart/chart-context.ts';
import {
  countedSegments,
  reportedSegments,
  unstatedCount,
  type WorkSegment,
} from '#core/chart/work-charts.ts';
import { totalTerms } from '#core/language/term-keys.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import { workPartText } from '#core/wording/work-part-text.ts';
import { SegmentedBar } from '../../charts/segmented-bar.tsx';

type WorkBarsProps = { readonly context: ChartContext; readonly work: WorkSituation };

/** The total of a source and the total of the list, side by side and never merged. */
export function WorkBars({ context, work }: WorkBarsProps) {
  const { t, format } = context;
  return (
    <>
      {work.reported !== null && (
        <section className="work-total">
          <h3>
            {t(totalTerms.reported)}
            {work.reported.total !== null && <strong>{format.number(work.reported.total, 0)}</strong>}
          </h3>
          <WorkBar context={context} segments={reportedSegments(work)} unstated={unstatedCount(work)} />
        </section>
      )}
      {work.tasks.length > 0 && (
        <section className="work-total">
          <h3>
            {t(totalTerms.counted)}
            <strong>{format.number(work.counted.total, 0)}</strong>
          </h3>
          <WorkBar context={context} segments={countedSegments(work)} />
        </section>
      )}
    </>
  );
}

type WorkBarProps = {
  readonly context: ChartContext;
  readonly segments: readonly WorkSegment[];
  /** How many of the total the source says nothing about. */
  readonly unstated?: number;
};

function WorkBar({ context, segments, unstated = 0 }: WorkBarProps) {
  const { t, format } = context;
  if (segments.length === 0) return null;
  const stated = segments.map(({ part, count }) => ({
    mark: `task-${part}`,
    name: workPartText(context, part),
    count,
    text: format.number(count, 0),
  }));
  const rest = {
    mark: 'notJudged',
    name: t('overview:tasks.unstated'),
    count: unstated,
    text: format.number(unstated, 0),
  };
  return <SegmentedBar segments={[...stated, rest]} />;
}
