import { shareBullet } from '../chart/bullet.ts';
import { findWorkBars } from '../chart/work-charts.ts';
import { workPicture, type WorkPart } from '../chart/work-picture.ts';
import { workTable } from '../chart/work-table.ts';
import { workNotes, type WorkKind } from '../chart/work-words.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { signText } from '../wording/lag-text.ts';
import type { JudgementStatus } from '../rules/judgement.ts';
import type { LaggingTask, WorkSituation } from '../situation/situation.ts';
import { evenParts, type Slide, type SlideMark } from './slide.ts';
import { findAgencyText, findDateText, findRoadmapText } from '../wording/task-text.ts';
import { clause } from '../wording/sentence.ts';

const mostLines = 5;
const mostLineSlides = 3;

/** One red, one amber, one grey in the whole window; what goes as it should has the colour of results. */
const partStatuses: Readonly<Record<WorkPart, JudgementStatus | null>> = {
  completed: 'met',
  regular: null,
  inProgress: null,
  noSign: null,
  otherOpen: null,
  lagging: 'below',
  overdue: 'below',
  atRisk: 'near',
  notStarted: 'notJudged',
  suspended: 'notJudged',
  inferred: 'notJudged',
  unstated: 'notJudged',
};

/** Tasks, or pilot models, by state; then those that lag, most urgent first. */
export function buildWorkSlides(context: TellerContext, kind: WorkKind): readonly Slide[] {
  const { situation } = context;
  const work = kind === 'task' ? situation.tasks : situation.pilotModels;
  return [...buildStateSlide(context, work, kind), ...buildLaggingSlides(context, work, kind)];
}

/** The picture that the overview and the page show too; the bars are shares of its total. */
function buildStateSlide(context: TellerContext, work: WorkSituation, kind: WorkKind): readonly Slide[] {
  const picture = workPicture(work);
  const bars = findWorkBars(context, kind, work);
  if (picture === null || bars === null) return [];
  const axis = Math.max(picture.total ?? 1, ...picture.parts.map(({ count }) => count), 1);
  return [
    {
      key: `${kind}-states`,
      kind: 'bars',
      title: bars.title,
      marks: picture.parts.map(({ part, count }, index): SlideMark => ({
        name: bars.categories[index] ?? '',
        detail: null,
        value: bars.series[0].labels[index] ?? '',
        valueNote: null,
        bullet: shareBullet(count / axis),
        // None of it is nothing to be alarmed about.
        status: count === 0 ? null : partStatuses[part],
      })),
      note: workNotes(context, work).join(' '),
      table: workTable(context, work),
    },
  ];
}

/** What sources state to be late; then, called so, what only the standing body says. */
function buildLaggingSlides(
  context: TellerContext,
  { lagging }: WorkSituation,
  kind: WorkKind,
): readonly Slide[] {
  const { t, format } = context;
  const [stated, inferred] = [
    lagging.filter(({ task }) => task.stateBasis === 'stated'),
    lagging.filter(({ task }) => task.stateBasis === 'inferred'),
  ];
  const total = (late: readonly LaggingTask[]) => ({ total: format.counted(kind, late.length) });
  return [
    ...toLineSlides(context, stated, {
      key: `${kind}-lagging`,
      title: t('presentation:lagging.title', total(stated)),
      ...total(stated),
    }),
    ...toLineSlides(context, inferred, {
      key: `${kind}-inferred`,
      title: t('presentation:lagging.title-inferred', total(inferred)),
      ...total(inferred),
    }),
  ];
}

function toLineSlides(
  context: TellerContext,
  late: readonly LaggingTask[],
  { key, title, total }: { readonly key: string; readonly title: string; readonly total: string },
): readonly Slide[] {
  const { t, format } = context;
  const shown = late.slice(0, mostLines * mostLineSlides);
  const note =
    shown.length < late.length
      ? t('presentation:lagging.note-some', { shown: format.count(shown.length), total })
      : t('presentation:lagging.note');
  return evenParts(shown, mostLines).map((part, index) => ({
    key: `${key}-${index}`,
    kind: 'lines',
    title,
    marks: part.map((it) => toLine(context, it)),
    note,
    table: laggingTable(context, part),
  }));
}

const levelStatuses = { lagging: 'below', atRisk: 'near' } as const;

function toLine(context: TellerContext, { task, lag }: LaggingTask): SlideMark {
  const { t, words, format } = context;
  const who = findAgencyText(context, task);
  const why = task.cause === null ? null : clause(words(task.cause));
  const [firstSign, ...others] = lag.signs;
  return {
    name: words(task.title),
    detail: [who, why].filter((it) => it !== null).join(t('document:separator.clause')) || null,
    value:
      lag.daysOverdue > 0 || firstSign === undefined
        ? t('document:lag.overdue', { days: format.counted('day', lag.daysOverdue) })
        : signText(context, firstSign),
    valueNote: signNotes(context, others, lag.daysOverdue > 0),
    bullet: null,
    status: task.stateBasis === 'inferred' ? null : levelStatuses[lag.level],
  };
}

/** The other signs; that a task lags is said by the days already. */
function signNotes(
  context: TellerContext,
  signs: LaggingTask['lag']['signs'],
  hasDays: boolean,
): string | null {
  const told = signs.filter(({ kind }) => !(hasDays && (kind === 'overdue' || kind === 'reportedLagging')));
  const text = told.map((sign) => signText(context, sign)).join(context.t('document:separator.clause'));
  return text === '' ? null : text;
}

function laggingTable(context: TellerContext, lagging: readonly LaggingTask[]): Slide['table'] {
  const { t, words } = context;
  return {
    columns: [
      t('term:column.task'),
      t('term:column.lead-agency'),
      t('term:column.deadline'),
      t('document:table.signs-column'),
      t('term:column.cause'),
      t('term:column.roadmap'),
    ],
    rows: lagging.map(({ task, lag }) => [
      words(task.title),
      findAgencyText(context, task) ?? '',
      findDateText(context, task.dueDate) ?? '',
      lag.signs.map((sign) => signText(context, sign)).join(t('document:separator.clause')),
      task.cause === null ? '' : words(task.cause),
      findRoadmapText(context, task.hasRoadmap) ?? '',
    ]),
  };
}
