import type { ChartContext } from '#core/chart/chart-context.ts';
import { signText } from '#core/wording/lag-text.ts';
import type { Task } from '#core/domain/task.ts';
import type { LaggingTask } from '#core/situation/situation.ts';
import { toHref } from '../../app/hash-route.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

const mostRows = 6;

/** What lags or may lag, most urgent first: what, who, why, and whether there is a roadmap. */
export function LaggingCard({ context }: { readonly context: ChartContext }) {
  const { situation, t, format } = context;
  const { lagging, tasks, counted } = situation.tasks;
  if (lagging.length === 0) {
    return (
      <Card title={t('overview:lagging.title')}>
        <EmptyState text={noneLateText(t, tasks)} />
      </Card>
    );
  }
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
          <LaggingRow key={it.task.id} context={context} lagging={it} />
        ))}
      </ol>
      {lagging.length > mostRows && (
        <a className="more-link" href={toHref('tasks')}>
          {t('overview:lagging.all', { tasks: format.counted('task', lagging.length) })}
        </a>
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

function LaggingRow({ context, lagging }: { readonly context: ChartContext; readonly lagging: LaggingTask }) {
  const { situation, t, words } = context;
  const { task, lag } = lagging;
  const agency = situation.organisations.find(({ id }) => id === task.leadOrganisationId);
  const signs = lag.signs.filter(({ kind }) => kind !== 'noRoadmap');
  return (
    <li>
      <span className={`lagging-level mark-task-${lag.level}`} aria-hidden />
      <div>
        <p className="lagging-title">{words(task.title)}</p>
        <p className="lagging-line">
          {[agency && words(agency.name), ...signs.map((sign) => signText(context, sign))]
            .filter((part) => part !== undefined)
            .join(t('document:separator.clause'))}
        </p>
        {task.cause !== null && (
          <p className="lagging-line">{t('document:result.cause', { cause: words(task.cause) })}</p>
        )}
        {task.hasRoadmap !== null && (
          <p className={task.hasRoadmap ? 'lagging-line' : 'lagging-missing'}>
            {task.hasRoadmap ? t('term:roadmap.yes') : t('term:roadmap.no')}
          </p>
        )}
      </div>
    </li>
  );
}
