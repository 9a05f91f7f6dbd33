import { bulletOf } from '../chart/bullet.ts';
import type { Bullet } from '../chart/chart-spec.ts';
import { chartedPercents } from '../chart/result-charts.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { changeLines } from '../wording/change-text.ts';
import { achievedText, findPartsText } from '../wording/result-text.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import { resultTable } from './result-table.ts';
import { evenParts, mostMarks, type Slide, type SlideMark } from './slide.ts';

/** Slides of one kind beyond these would keep the meeting from the rest. */
const mostSlides = 3;
/** Results without a plan: rates as bars, as on overview and page; everything else as large figures. */
export function buildResultSlides(context: TellerContext): readonly Slide[] {
  const results = context.situation.groups
    .flatMap((group) => group.results)
    .filter(({ plan, achieved }) => plan === null && achieved !== null);
  const rates = chartedPercents(results);
  const others = results.filter((result) => !rates.includes(result));
  return [...toSlides(context, rates, 'bars'), ...toSlides(context, others, 'figures')];
}

function toSlides(
  context: TellerContext,
  results: readonly IndicatorResult[],
  kind: 'bars' | 'figures',
): readonly Slide[] {
  const { t, format } = context;
  const shown = results.slice(0, mostMarks * mostSlides);
  const indicators = format.counted('indicator', results.length);
  const note =
    shown.length < results.length
      ? t('presentation:results.note-some', {
          shown: format.count(shown.length),
          total: indicators,
        })
      : t('presentation:results.note');
  return evenParts(shown, mostMarks).map((part, index) => ({
    key: `results-${kind}-${index}`,
    kind,
    title:
      kind === 'bars'
        ? t('presentation:results.title-rates', { indicators })
        : t('presentation:results.title', { indicators }),
    marks: part.map((result) => toMark(context, result, kind === 'bars' ? bulletOf(result) : null)),
    note,
    table: resultTable(context, part),
  }));
}

function toMark(context: TellerContext, result: IndicatorResult, bullet: Bullet | null): SlideMark {
  const [first, ...others] = changeLines(context, result);
  const parts = findPartsText(context, result.indicator, result.measurement);
  const details = parts === null ? others : [parts, ...others];
  return {
    name: context.words(result.indicator.name),
    detail: details.length === 0 ? null : details.join(context.t('document:separator.clause')),
    value: achievedText(context, result, 'table'),
    valueNote: first ?? null,
    bullet,
    status: null,
  };
}
