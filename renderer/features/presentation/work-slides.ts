import { unstatedCount } from '#core/chart/work-charts.ts';
import type { BriefingContext } from '#core/document/briefing/briefing-context.ts';
import { findAgencyText, findDateText, findRoadmapText } from '#core/document/briefing/work-text.ts';
import { signText } from '#core/wording/lag-text.ts';
import { workPartText } from '#core/wording/work-part-text.ts';
import { clause } from '#core/document/briefing/text-blocks.ts';
import { taskStateTerms } from '#core/language/term-keys.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';
import type { LaggingTask, WorkSituation } from '#core/situation/situation.ts';
import { evenParts, type Slide, type SlideMark } from './slide.ts';

export type WorkSubject = 'task' | 'pilotModel';

const mostLines = 5;
const mostLineSlides = 3;

/** Counted parts that add up to the total; a source rarely tells what "in progress" is made of. */
const countedParts = ['completed', 'regular', 'noSign', 'atRisk', 'lagging', 'suspended'] as const;
const reportedParts = ['completed', 'regular', 'inProgress', 'atRisk', 'lagging', 'notStarted'] as const;
const partsOfOpen = ['atRisk', 'lagging', 'notStarted'] as const;
const allParts = [...reportedParts.slice(0, 3), 'noSign', ...reportedParts.slice(3), 'suspended'] as const;
type Part = (typeof countedParts)[number] | (typeof reportedParts)[number];

/** One red, one amber, one grey in the whole window; what goes as it should has the colour of results. */
const partStatuses: Readonly<Record<Part, JudgementStatus | null>> = {
  completed: 'met',
  regular: null,
  inProgress: null,
  noSign: null,
  lagging: 'below',
  atRisk: 'near',
  notStarted: 'notJudged',
  suspended: 'notJudged',
};

/** Tasks, or pilot models, by state; then those that lag, most urgent first. */
export function buildWorkSlides(context: BriefingContext, subject: WorkSubject): readonly Slide[] {
  const { situation } = context;
  const work = subject === 'task' ? situation.tasks : situation.pilotModels;
  return [...buildStateSlide(context, work, subject), ...buildLaggingSlides(context, work, subject)];
}

/** As reported where a source gives the sum, else as counted from the list; the other figure stands beside it. */
function buildStateSlide(
  context: BriefingContext,
  work: WorkSituation,
  subject: WorkSubject,
): readonly Slide[] {
  const { t } = context;
  const isReported = hasReportedStates(work);
  const valueOf = (part: Part) => (isReported ? reportedOf(work, part) : work.counted[part]);
  const shown = (isReported ? reportedParts : countedParts).flatMap((part) => {
    const value = valueOf(part);
    const isIdle = value === 0 && reportedOf(work, part) === undefined;
    return value === undefined || isIdle ? [] : [{ part, value }];
  });
  if (shown.length === 0) return [];
  const total = isReported ? (work.reported?.total ?? null) : work.counted.total;
  const axis = Math.max(...shown.map(({ value }) => value), total ?? 1, 1);
  return [
    {
      key: `${subject}-states`,
      kind: 'bars',
      title: stateTitle(context, subject, total, valueOf('completed') ?? null),
      marks: [
        ...shown.map(({ part, value }) => stateMark(context, work, part, { value, axis })),
        ...(isReported ? unstatedMarks(context, work, axis) : []),
      ],
      note: isReported ? t('term:total.reported') : t('term:total.counted'),
      table: stateTable(context, work),
    },
  ];
}

/** One stated part alone says too little, unless there is no list to count. */
function hasReportedStates({ reported, tasks }: WorkSituation): boolean {
  const stated = reportedParts.filter((part) => reported?.parts[part] !== undefined);
  return stated.length > 1 || tasks.length === 0;
}

function reportedOf({ reported }: WorkSituation, part: Part): number | undefined {
  return part === 'noSign' || part === 'suspended' ? undefined : reported?.parts[part];
}

function nameOf(context: BriefingContext, part: Part): string {
  return part === 'suspended' ? context.t(taskStateTerms.suspended) : workPartText(context, part);
}

function stateMark(
  context: BriefingContext,
  work: WorkSituation,
  part: Part,
  { value, axis }: { readonly value: number; readonly axis: number },
): SlideMark {
  return {
    name: nameOf(context, part),
    detail: null,
    value: context.format.number(value, 0),
    valueNote: otherFigure(context, work, part),
    fillRatio: value / axis,
    planRatio: null,
    // None of it is nothing to be alarmed about.
    status: value === 0 ? null : partStatuses[part],
  };
}

/** What the source leaves open of its total; not known either where it names parts of what it calls by no number. */
function unstatedOf(work: WorkSituation): number {
  const parts = work.reported?.parts;
  const isOpenSplit = partsOfOpen.some((part) => parts?.[part] !== undefined);
  return isOpenSplit && parts?.inProgress === undefined ? 0 : unstatedCount(work);
}

function unstatedMarks({ t, format }: BriefingContext, work: WorkSituation, axis: number): SlideMark[] {
  const unstated = unstatedOf(work);
  if (unstated === 0) return [];
  return [
    {
      name: t('overview:tasks.unstated'),
      detail: null,
      value: format.number(unstated, 0),
      valueNote: null,
      fillRatio: unstated / axis,
      planRatio: null,
      status: 'notJudged',
    },
  ];
}

/** What the other total says of the same part; null where it is silent. */
function otherFigure({ t, format }: BriefingContext, work: WorkSituation, part: Part): string | null {
  const reported = reportedOf(work, part);
  if (work.tasks.length === 0 || reported === undefined) return null;
  return hasReportedStates(work)
    ? t('presentation:work.counted', { n: format.number(work.counted[part], 0) })
    : t('presentation:work.reported', { n: format.number(reported, 0) });
}

/** Both totals side by side; a part that neither names is left out. */
function stateTable(context: BriefingContext, work: WorkSituation): Slide['table'] {
  const { t, format } = context;
  const hasList = work.tasks.length > 0;
  const rows = allParts.map((part) => [
    nameOf(context, part),
    numberOrNone(context, reportedOf(work, part)),
    ...(hasList ? [format.number(work.counted[part], 0)] : []),
  ]);
  const unstated = unstatedOf(work);
  const rest = [t('overview:tasks.unstated'), format.number(unstated, 0), ...(hasList ? [''] : [])];
  return {
    columns: [
      t('presentation:table.part'),
      t('term:total.reported'),
      ...(hasList ? [t('term:total.counted')] : []),
    ],
    rows: [
      ...rows.filter(([, ...values]) => values.some((value) => value !== '')),
      ...(unstated === 0 ? [] : [rest]),
    ],
  };
}

function stateTitle(
  { t, format }: BriefingContext,
  subject: WorkSubject,
  total: number | null,
  completed: number | null,
): string {
  const isTask = subject === 'task';
  if (total === null || completed === null) {
    return isTask ? t('document:chart.task-states') : t('presentation:work.pilot-models');
  }
  const ratio = format.ratio(completed, total);
  return isTask ? t('presentation:work.title', { ratio }) : t('presentation:work.title-pilot', { ratio });
}

function buildLaggingSlides(
  context: BriefingContext,
  { lagging }: WorkSituation,
  subject: WorkSubject,
): readonly Slide[] {
  const { t, format } = context;
  const shown = lagging.slice(0, mostLines * mostLineSlides);
  const total = format.counted(subject, lagging.length);
  const note =
    shown.length < lagging.length
      ? t('presentation:lagging.note-some', { shown: format.count(shown.length), total })
      : t('presentation:lagging.note');
  return evenParts(shown, mostLines).map((part, index) => ({
    key: `${subject}-lagging-${index}`,
    kind: 'lines',
    title: t('presentation:lagging.title', { total }),
    marks: part.map((it) => toLine(context, it)),
    note,
    table: laggingTable(context, part),
  }));
}

const levelStatuses = { lagging: 'below', atRisk: 'near' } as const;

function toLine(context: BriefingContext, { task, lag }: LaggingTask): SlideMark {
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
    fillRatio: null,
    planRatio: null,
    status: levelStatuses[lag.level],
  };
}

/** The other signs; that a task lags is said by the days already. */
function signNotes(
  context: BriefingContext,
  signs: LaggingTask['lag']['signs'],
  hasDays: boolean,
): string | null {
  const told = signs.filter(({ kind }) => !(hasDays && (kind === 'overdue' || kind === 'reportedLagging')));
  const text = told.map((sign) => signText(context, sign)).join(context.t('document:separator.clause'));
  return text === '' ? null : text;
}

function laggingTable(context: BriefingContext, lagging: readonly LaggingTask[]): Slide['table'] {
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

function numberOrNone({ format }: BriefingContext, value: number | undefined): string {
  return value === undefined ? '' : format.number(value, 0);
}
