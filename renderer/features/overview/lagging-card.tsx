import type { TellerContext } from '#core/wording/teller-context.ts';
import { workFact } from '#core/chart/work-facts.ts';
import { isLatenessKnown } from '#core/chart/work-lateness.ts';
import { signText } from '#core/wording/lag-text.ts';
import type { LaggingTask, WorkSituation } from '#core/situation/situation.ts';
import { useTaskDetail } from '../../state/detail-selection.tsx';
import { toHref } from '../../state/hash-route.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { ShownOnPaper } from './show-all.tsx';
import { findOrganisationName } from '#core/wording/organisation-name.ts';

const mostRows = 6;

/** What lags or may lag, most urgent first: what, who, why, and whether there is a roadmap. */
export function LaggingCard({ context }: { readonly context: TellerContext }) {
  const { situation, t, format } = context;
  const { lagging } = situation.tasks;
  const { open } = useTaskDetail();
  if (lagging.length === 0) {
    return (
      <Card title={t('overview:lagging.title')}>
        <EmptyState text={noneLateText(t, situation.tasks)} />
      </Card>
    );
  }
  const ids = lagging.map(({ task }) => task.id);
  return (
    <Card title={lateTitle(context)}>
      <ol className="lagging">
        {lagging.slice(0, mostRows).map((it) => (
          <LaggingRow key={it.task.id} context={context} lagging={it} onOpen={() => open(it.task.id, ids)} />
        ))}
      </ol>
      {lagging.length > mostRows && (
        <>
          <a className="more-link" href={toHref('tasks')}>
            {t('overview:lagging.all', { tasks: format.counted('task', lagging.length) })}
          </a>
          <ShownOnPaper shown={mostRows} total={format.counted('task', lagging.length)} />
        </>
      )}
    </Card>
  );
}

/** "06 nhiệm vụ chậm, 06 có nguy cơ chậm": of the list below it; what no source states is counted apart. */
function lateTitle({ situation, t, format }: TellerContext): string {
  const { counted, inferred } = situation.tasks;
  const roadmap = workFact(situation.tasks, 'withoutRoadmap');
  const late = inferred.lagging + inferred.atRisk;
  const stated =
    counted.lagging + counted.atRisk === 0
      ? []
      : [
          t('overview:lagging.lagging', { lagging: format.counted('task', counted.lagging) }),
          t('overview:lagging.at-risk', { atRisk: format.count(counted.atRisk) }),
        ];
  return [
    ...stated,
    ...(roadmap.isKnown && roadmap.value > 0
      ? [t('overview:lagging.no-roadmap', { n: format.count(roadmap.value) })]
      : []),
    ...(late === 0 ? [] : [t('overview:lagging.inferred', { late: format.counted('task', late) })]),
  ].join(t('document:separator.comma'));
}

/** Without deadlines nobody can say that nothing is late. */
function noneLateText(t: TellerContext['t'], work: WorkSituation): string {
  if (work.tasks.length === 0) return t('overview:lagging.no-tasks');
  return isLatenessKnown(work) ? t('document:tasks.lagging-empty') : t('document:tasks.lagging-undated');
}

type LaggingRowProps = {
  readonly context: TellerContext;
  readonly lagging: LaggingTask;
  readonly onOpen: () => void;
};

function LaggingRow({ context, lagging, onOpen }: LaggingRowProps) {
  const { t, words } = context;
  const { task, lag } = lagging;
  const agency = findOrganisationName(context, task.leadOrganisationId);
  const signs = lag.signs.filter(({ kind }) => kind !== 'noRoadmap');
  return (
    <li>
      <FigureButton className="lagging-row" onOpen={onOpen}>
        <span
          className={`lagging-level mark-task-${task.stateBasis === 'inferred' ? 'inferred' : lag.level}`}
          aria-hidden
        />
        <span className="lagging-words">
          <span className="lagging-title">{words(task.title)}</span>
          <span className="lagging-line">
            {[agency, ...signs.map((sign) => signText(context, sign))]
              .filter((part) => part !== null)
              .join(t('document:separator.clause'))}
          </span>
          {task.cause !== null && (
            <span className="lagging-line">{t('document:result.cause', { cause: words(task.cause) })}</span>
          )}
          {task.hasRoadmap !== null && (
            <span className={task.hasRoadmap ? 'lagging-line' : 'lagging-missing'}>
              {task.hasRoadmap ? t('term:roadmap.yes') : t('term:roadmap.no')}
            </span>
          )}
        </span>
      </FigureButton>
    </li>
  );
}
