import { owedGroups, owedTitle, owingAgencyText, type OwedGroup } from '../chart/owed-results.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { findPlanText } from '../wording/result-text.ts';
import { evenParts, type Slide, type SlideMark } from './slide.ts';

const mostLines = 5;
const mostSlides = 2;

/** Who owes which figure, the agency that owes the most first. */
export function buildOwedSlides(context: TellerContext): readonly Slide[] {
  const { t, format, situation } = context;
  const results = situation.groups.flatMap((group) => group.results);
  const groups = owedGroups(results);
  const title = owedTitle(context, groups, results.length);
  const shown = groups.slice(0, mostLines * mostSlides);
  const note =
    shown.length < groups.length
      ? t('presentation:owed.note-some', {
          shown: format.count(shown.length),
          total: format.counted('agency', groups.length),
        })
      : t('presentation:owed.note');
  return evenParts(shown, mostLines).map((part, index) => ({
    key: `owed-${index}`,
    kind: 'lines',
    title,
    marks: part.map((group) => toLine(context, group)),
    note,
    table: owedTable(context, part),
  }));
}

function toLine(context: TellerContext, group: OwedGroup): SlideMark {
  const { t, words, format } = context;
  return {
    name: agencyText(context, group),
    detail: group.results.map(({ indicator }) => words(indicator.name)).join(t('document:separator.clause')),
    value: format.counted('indicator', group.results.length),
    valueNote: null,
    bullet: null,
    status: null,
  };
}

function owedTable(context: TellerContext, groups: readonly OwedGroup[]): Slide['table'] {
  const { t, words } = context;
  return {
    columns: [t('term:column.lead-agency'), t('term:column.indicator'), t('term:column.planned')],
    rows: groups.flatMap((group) =>
      group.results.map((result) => [
        agencyText(context, group),
        words(result.indicator.name),
        findPlanText(context, result) ?? t('chart:unknown.mark'),
      ]),
    ),
  };
}

function agencyText(context: TellerContext, group: OwedGroup): string {
  return owingAgencyText(context, group);
}
