import { bulletOf } from '../chart/bullet.ts';
import {
  drawnResults,
  drawnStatusText,
  isSilent,
  plannedResults,
  planTitle,
} from '../chart/result-charts.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { achievedText, findPartsText, findPlanText } from '../wording/result-text.ts';
import type { GroupSituation, IndicatorResult } from '../situation/situation.ts';
import { resultTable } from './result-table.ts';
import { evenParts, mostMarks, type Slide, type SlideMark } from './slide.ts';
import { inSentence } from '../wording/sentence.ts';

/** Slides of one group beyond these would keep the meeting from the rest. */
const mostSlides = 2;
/** Achieved against plan, in the order of the overview: group by group, or together where they are few. */
export function* planSlideParts(context: TellerContext): Generator<readonly Slide[], void> {
  const { groups } = context.situation;
  const all = groups.flatMap(({ results }) => results);
  if (plannedResults(all).length <= mostMarks) yield toSlides(context, all, null);
  else for (const group of groups) yield toSlides(context, group.results, group);
}

function toSlides(
  context: TellerContext,
  results: readonly IndicatorResult[],
  group: GroupSituation | null,
): readonly Slide[] {
  const { t, format, words } = context;
  const drawn = drawnResults(results);
  const statement = planTitle(context, plannedResults(results));
  const title =
    group === null
      ? statement
      : t('document:chart.plan-group', {
          group: words(group.group.name),
          statement: inSentence(context, statement),
        });
  const shown = drawn.slice(0, mostMarks * mostSlides);
  const note =
    shown.length < drawn.length
      ? t('presentation:plan.note-some', {
          shown: format.count(shown.length),
          total: format.counted('indicator', drawn.length),
        })
      : t('presentation:plan.note');
  return evenParts(shown, mostMarks).map((part, index) => ({
    key: `plan-${group?.group.id ?? 'all'}-${index}`,
    kind: 'bars',
    title,
    marks: part.map((result) => toMark(context, result)),
    note: part.some(isNotJudged) ? t('presentation:plan.not-judged-last', { note }) : note,
    table: resultTable(context, part),
  }));
}

function toMark(context: TellerContext, result: IndicatorResult): SlideMark {
  return {
    name: context.words(result.indicator.name),
    detail: findPartsText(context, result.indicator, result.measurement),
    value: isSilent(result) ? context.t('chart:unknown.mark') : achievedText(context, result, 'table'),
    valueNote: planNote(context, result),
    bullet: bulletOf(result),
    status: result.judgement.status,
  };
}

/** The plan; where the result was not judged, also why. */
function planNote(context: TellerContext, result: IndicatorResult): string | null {
  const plan = findPlanText(context, result);
  if (plan === null) return null;
  if (!isNotJudged(result)) return context.t('presentation:plan.planned', { plan });
  const reason = inSentence(context, drawnStatusText(context, result));
  return context.t('presentation:plan.planned-reason', { plan, reason });
}

function isNotJudged({ judgement }: IndicatorResult): boolean {
  return judgement.status === 'notJudged';
}
