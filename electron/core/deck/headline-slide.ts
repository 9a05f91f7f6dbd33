import { targetTotalTexts } from '../chart/target-total-words.ts';
import { workFact, type WorkFactPart } from '../chart/work-facts.ts';
import { workPicture } from '../chart/work-picture.ts';
import { factNote, factValue, reportedCountText } from '../chart/work-words.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { statusTerms } from '../language/term-keys.ts';
import type { JudgementStatus } from '../rules/judgement.ts';
import type { Slide, SlideMark } from './slide.ts';

type Count = {
  readonly name: string;
  readonly value: string;
  readonly status: JudgementStatus | null;
  readonly note: string | null;
};

/** The counts that the meeting opens with. */
export function buildHeadlineSlide(context: TellerContext): Slide {
  const { t, situation, words, periodName } = context;
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
      value,
      valueNote: note,
      bullet: null,
      status,
    })),
    note: targetTotalTexts(context, situation.targetTotals).join(' ') || null,
    table: {
      columns: [t('presentation:table.part'), t('presentation:table.count')],
      rows: counts.map(({ name, value, note }) => [
        name,
        [value, ...(note === null ? [] : [note])].join(t('document:separator.clause')),
      ]),
    },
  };
}

/** Statuses where something was judged, with what was not beside the total; else only how much is followed. */
function resultCounts({ t, situation, format }: TellerContext): readonly Count[] {
  const { exceeded, met, near, below, notJudged } = situation.statusCounts;
  const judged = exceeded + met + near + below;
  const total: Count = {
    name: t('presentation:headline.indicators'),
    value: format.number(judged + notJudged, 0),
    status: null,
    note:
      judged === 0 || notJudged === 0
        ? null
        : t('presentation:headline.not-judged', { n: format.number(notJudged, 0) }),
  };
  if (judged === 0) return [total];
  const count = (name: string, value: number, status: JudgementStatus): Count => ({
    name,
    value: format.number(value, 0),
    status: calm(value, status),
    note: null,
  });
  return [
    total,
    count(t('term:total-part.met-and-exceeded'), exceeded + met, 'met'),
    count(t(statusTerms.near), near, 'near'),
    count(t(statusTerms.below), below, 'below'),
  ];
}

/** None of it is nothing to be alarmed about, nor to be proud of. */
function calm(value: number, status: JudgementStatus): JudgementStatus | null {
  return value === 0 ? null : status;
}

/** What the picture of the tasks counts; "–" and the reason where it is not known. */
function workCounts(context: TellerContext): readonly Count[] {
  const { t, situation, format } = context;
  const work = situation.tasks;
  if (workPicture(work) === null) return [];
  const fact = (name: string, part: WorkFactPart, status: JudgementStatus | null, inferred = 0): Count => {
    const found = workFact(work, part);
    const notes = [
      factNote(context, found),
      inferred === 0 ? null : t('presentation:headline.inferred', { n: format.number(inferred, 0) }),
    ].filter((note) => note !== null);
    return {
      name,
      value: factValue(context, found),
      status: found.isKnown && status !== null ? calm(found.value, status) : null,
      note: notes.length === 0 ? null : notes.join(t('document:separator.clause')),
    };
  };
  return [
    fact(t('presentation:headline.tasks'), 'total', null),
    fact(t('presentation:headline.lagging'), 'lagging', 'below', work.inferred.lagging),
    ...overdueCounts(context),
    fact(t('presentation:headline.at-risk'), 'atRisk', 'near', work.inferred.atRisk),
    fact(t('presentation:headline.no-roadmap'), 'withoutRoadmap', 'notJudged', work.inferred.withoutRoadmap),
  ];
}

/** No list says what a report calls overdue, so it is shown as reported, and only where it is. */
function overdueCounts(context: TellerContext): readonly Count[] {
  const { t, situation } = context;
  const { reported } = situation.tasks;
  const value = reported === null ? null : reportedCountText(context, reported, 'overdue');
  if (reported === null || value === null) return [];
  return [
    {
      name: t('presentation:headline.overdue'),
      value,
      status: calm(reported.parts.overdue ?? 0, 'below'),
      note: t('chart:work.as-reported'),
    },
  ];
}
