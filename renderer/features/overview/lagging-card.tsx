import type { ChartContext } from '#core/chart/chart-context.ts';
import { signText } from '#core/wording/lag-text.ts';
import type { Task } from '#core/domain/task.ts';
import type { LaggingTask } from '#core/situation/situation.ts';
import { useTaskDetail } from '../../app/detail-selection.tsx';
import { toHref } from '../../app/hash-route.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { ShownOnPaper } from './show-all.tsx';

const mostRows = 6;

/** What lags or may lag, most urgent first: what, who, why, and whether there is a roadmap. */
export function LaggingCard({ context }: { readonly context: ChartContext }) {
  const { situation, t, format } = context;
  const { lagging, tasks, counted } = situation.tasks;
  const { open } = useTaskDetail();
  if (lagging.length === 0) {
    return (
      <Card title={t('overview:lagging.title')}>
        <EmptyState text={noneLateText(t, tasks)} />
      </Card>
    );
  }
  const ids = lagging.map(({ task }) => task.id);
  const values = {
    lagging: format.counted('task', counted.lagging),
    atRisk: format.count(counted.atRisk),
  };
  return (
    <Card
      title={
        counted.withoutRoadmap === 0
          ? t('overview:lagging.statement', values)
          : t('overview:lagging.statement-roadmap', {
              ...values,
              withoutRoadmap: format.count(counted.withoutRoadmap),
            })
      }
    >
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

/** Without deadlines nobody can say that nothing is late. */
function noneLateText(t: ChartContext['t'], tasks: readonly Task[]): string {
  if (tasks.length === 0) return t('overview:lagging.no-tasks');
  return tasks.every(({ dueDate }) => dueDate === null)
    ? t('document:tasks.lagging-undated')
    : t('document:tasks.lagging-empty');
}

type LaggingRowProps = {
  readonly context: ChartContext;
  readonly lagging: LaggingTask;
  readonly onOpen: () => void;
};

function LaggingRow({ context, lagging, onOpen }: LaggingRowProps) {
  const { situation, t, words } = context;
  const { task, lag } = lagging;
  const agency = situation.organisations.find(({ id }) => id === task.leadOrganisationId);
  const signs = lag.signs.filter(({ kind }) => kind !== 'noRoadmap');
  return (
    <li>
      <FigureButton className="lagging-row" onOpen={onOpen}>
        <span className={`lagging-level mark-task-${lag.level}`} aria-hidden />
        <span className="lagging-words">
          <span className="lagging-title">{words(task.title)}</span>
          <span className="lagging-line">
            {[agency && words(agency.name), ...signs.map((sign) => signText(context, sign))]
              .filter((part) => part !== undefined)
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
