import type { BriefingContext } from '#core/document/briefing/briefing-context.ts';
import { statusTerms } from '#core/language/term-keys.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';
import type { Slide, SlideMark } from './slide.ts';

type Count = {
  readonly name: string;
  readonly value: number;
  readonly status: JudgementStatus | null;
  readonly note?: string;
};

/** The counts that the meeting opens with. */
export function buildHeadlineSlide(context: BriefingContext): Slide {
  const { t, situation, words, format, periodName } = context;
  const counts = [...resultCounts(context), ...workCounts(context)];
  return {
    key: 'headline',
    kind: 'figures',
    title: t('presentation:headline.title', {
      programme: words(situation.settings.programmeName),
      province: words(situation.settings.provinceName),
      period: periodName,
    }),
    marks: counts.map(({ name, value, status, note }): SlideMark => ({
      name,
      detail: null,
      value: format.number(value, 0),
      valueNote: note ?? null,
      fillRatio: null,
      planRatio: null,
      status,
    })),
    note: null,
    table: {
      columns: [t('presentation:table.part'), t('presentation:table.count')],
      rows: counts.map(({ name, value, note }) => [
        name,
        [format.number(value, 0), ...(note === undefined ? [] : [note])].join(t('document:separator.clause')),
      ]),
    },
  };
}

/** Statuses where something was judged, with what was not beside the total; else only how much is followed. */
function resultCounts({ t, situation, format }: BriefingContext): readonly Count[] {
  const { exceeded, met, near, below, notJudged } = situation.statusCounts;
  const judged = exceeded + met + near + below;
  const total: Count = {
    name: t('presentation:headline.indicators'),
    value: judged + notJudged,
    status: null,
  };
  if (judged === 0) return [total];
  const rest =
    notJudged === 0
      ? {}
      : { note: t('presentation:headline.not-judged', { n: format.number(notJudged, 0) }) };
  return [
    { ...total, ...rest },
    { name: t('term:total-part.met-and-exceeded'), value: exceeded + met, status: 'met' },
    { name: t(statusTerms.near), value: near, status: 'near' },
    { name: t(statusTerms.below), value: below, status: 'below' },
  ];
}

function workCounts({ t, situation, format }: BriefingContext): readonly Count[] {
  const { tasks } = situation;
  const reported = tasks.reported?.total ?? null;
  const note =
    reported === null ? {} : { note: t('presentation:work.reported', { n: format.number(reported, 0) }) };
  if (tasks.tasks.length === 0) return [];
  return [
    { name: t('presentation:headline.tasks'), value: tasks.counted.total, status: null, ...note },
    { name: t('presentation:headline.lagging'), value: tasks.counted.lagging, status: 'below' },
    { name: t('presentation:headline.at-risk'), value: tasks.counted.atRisk, status: 'near' },
    { name: t('presentation:headline.no-roadmap'), value: tasks.counted.withoutRoadmap, status: 'notJudged' },
  ];
}
