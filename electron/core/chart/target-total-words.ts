import type { ReportedTotal } from '../domain/reported-total.ts';
import { comparatorOf } from '../rules/reported-total.ts';
import type { Wording } from '../wording/wording.ts';
import { doubtNotes, reportedCountText } from './work-words.ts';

/**
 * "Theo báo cáo của tỉnh: 8/19 chỉ tiêu đạt và vượt kế hoạch …": a sum of targets in the words of screen, slide and
 * page. What the source does not give is "–"; of several sums each says what it is about.
 */
export function targetTotalTexts(wording: Wording, totals: readonly ReportedTotal[]): readonly string[] {
  return totals.flatMap((total) => {
    const text = targetTotalText(wording, total);
    if (text === null) return [];
    const about =
      totals.length > 1 && total.note !== null
        ? [wording.t('document:summary.target-about', { about: clauseOf(wording.words(total.note)) })]
        : [];
    return [[text, ...about, ...doubtNotes(wording, total)].join(' ')];
  });
}

/** Null where the source gives no figure. */
function targetTotalText(wording: Wording, total: ReportedTotal): string | null {
  const { t, format } = wording;
  const reached = total.parts.metAndExceeded;
  const isExact = comparatorOf(total, 'total') === 'eq';
  if (reached !== undefined && total.total !== null && isExact) {
    const figure = { value: reached, decimals: 0, comparator: comparatorOf(total, 'metAndExceeded') };
    return t('document:summary.target-total', { reached: format.outOf(figure, total.total, 'count') });
  }
  const [part, whole] = [
    reportedCountText(wording, total, 'metAndExceeded'),
    reportedCountText(wording, total, 'total'),
  ];
  if (part === null && whole === null) return null;
  const unknown = t('chart:unknown.mark');
  const sentence = t('document:summary.target-parts', { reached: part ?? unknown, total: whole ?? unknown });
  return part === null || whole === null ? `${sentence} ${t('chart:unknown.key')}` : sentence;
}

/** Without its full stop, since it ends a sentence of ours. */
function clauseOf(text: string): string {
  return text.replace(/[.।۔]\s*$/u, '');
}
