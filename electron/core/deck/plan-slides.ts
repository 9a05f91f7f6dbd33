import { bulletOf } from '../chart/bullet.ts';
import { plannedResults, planTitle } from '../chart/result-charts.ts';
import type { BriefingContext } from '../document/briefing/briefing-context.ts';
import { inSentence } from '../document/briefing/text-blocks.ts';
import { achievedText, findPartsText, findPlanText, statusOrReason } from '../wording/result-text.ts';
import type { GroupSituation, IndicatorResult } from '../situation/situation.ts';
import { resultTable } from './result-table.ts';
import { evenParts, mostMarks, type Slide, type SlideMark } from './slide.ts';

/** Slides of one group beyond these would keep the meeting from the rest. */
const mostSlides = 2;
/** Achieved against plan, in the order of the overview: group by group, or together where they are few. */
export function buildPlanSlides(context: BriefingContext): readonly Slide[] {
  const { groups } = context.situation;
  const all = groups.flatMap(({ results }) => plannedResults(results));
  if (all.length <= mostMarks) return toSlides(context, all, null);
  return groups.flatMap((group) => toSlides(context, plannedResults(group.results), group));
}

function toSlides(
  context: BriefingContext,
  planned: readonly IndicatorResult[],
  group: GroupSituation | null,
): readonly Slide[] {
  const { t, format, words } = context;
  const statement = planTitle(context, planned);
  const title =
    group === null
      ? statement
      : t('document:chart.plan-group', {
          group: words(group.group.name),
          statement: inSentence(context, statement),
        });
  const shown = planned.slice(0, mostMarks * mostSlides);
  const note =
    shown.length < planned.length
      ? t('presentation:plan.note-some', {
          shown: format.count(shown.length),
          total: format.counted('indicator', planned.length),
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

function toMark(context: BriefingContext, result: IndicatorResult): SlideMark {
  return {
    name: context.words(result.indicator.name),
    detail: findPartsText(context, result.indicator, result.measurement),
    value: achievedText(context, result, 'table'),
    valueNote: planNote(context, result),
    bullet: bulletOf(result),
    status: result.judgement.status,
  };
}

/** The plan; where the result was not judged, also why. */
function planNote(context: BriefingContext, result: IndicatorResult): string | null {
  const plan = findPlanText(context, result);
  if (plan === null) return null;
  if (!isNotJudged(result)) return context.t('presentation:plan.planned', { plan });
  const reason = inSentence(context, statusOrReason(context, result));
  return context.t('presentation:plan.planned-reason', { plan, reason });
}

function isNotJudged({ judgement }: IndicatorResult): boolean {
  return judgement.status === 'notJudged';
}
