import {
  slopeGroups,
  slopeTable,
  slopeGroupTitle,
  type Slope,
  type SlopeGroup,
} from '../chart/slope-charts.ts';

import type { TellerContext } from '../wording/teller-context.ts';
import { mostMarks, type Slide, type SlideMark } from './slide.ts';

/** Fewer changes of one unit than this make no slide. */
const fewest = 2;

/** The largest changes against the period that comes first, one slide a unit of measure: points and percent are not ranked together. */
export function buildChangeSlides(context: TellerContext): readonly Slide[] {
  const results = context.situation.groups.flatMap((group) => group.results);
  return slopeGroups(context, results).flatMap((group) => {
    const changed = group.slopes.filter(({ change }) => change !== null && change !== 0);
    return changed.length < fewest ? [] : [toSlide(context, group, changed)];
  });
}

function toSlide(context: TellerContext, group: SlopeGroup, changed: readonly Slope[]): Slide {
  const { t, format } = context;
  const shown = changed.slice(0, mostMarks);
  return {
    key: `change-${group.base}-${group.unit}`,
    kind: 'lines',
    title: slopeGroupTitle(context, group),
    marks: shown.map((slope) => toMark(context, slope)),
    note:
      shown.length < changed.length
        ? t('presentation:change.note-some', {
            shown: format.count(shown.length),
            total: format.counted('indicator', changed.length),
          })
        : t('presentation:change.note'),
    table: slopeTable(context, [{ ...group, slopes: shown }]),
  };
}

function toMark(
  { t, words }: TellerContext,
  { result, fromText, toText, changeText, otherText }: Slope,
): SlideMark {
  return {
    name: words(result.indicator.name),
    detail: otherText === '' ? null : otherText,
    value: changeText,
    valueNote: t('presentation:change.from-to', { from: fromText, to: toText }),
    bullet: null,
    status: null,
  };
}
