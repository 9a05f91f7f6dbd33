import { overdueText, reportedCountText, workPartText } from '#core/chart/work-words.ts';
import type { ReportedTotalDraft } from '#core/domain/reported-total.ts';
import { lowerFirst } from '#core/language/in-sentence.ts';
import { totalSubjectTerms } from '#core/language/term-keys.ts';
import { partsOfSubject } from '#core/rules/reported-total.ts';
import type { Wording } from '#core/wording/wording.ts';

/** "Nhiệm vụ: tổng số 612, hoàn thành 500, trong đó 74 quá hạn": a total in one line; one that is not given says so. */
export function reportedTotalText(wording: Wording, total: ReportedTotalDraft): string {
  const { t, format } = wording;
  const counts = partsOfSubject[total.subject].flatMap((part) => {
    if (part === 'overdue') return [];
    const value = reportedCountText(wording, total, part);
    if (value === null) return [];
    const name = lowerFirst(workPartText(wording, part), format.localeTag);
    return [t('document:tasks.reported-part', { name, value })];
  });
  const whole = reportedCountText(wording, total, 'total');
  const overdue = overdueText(wording, total);
  const about = total.subject === 'target' && total.note !== null ? [wording.words(total.note)] : [];
  return t('entry:reported-total.line', {
    subject: t(totalSubjectTerms[total.subject]),
    counts: [
      whole === null
        ? t('entry:reported-total.line-no-total')
        : t('entry:reported-total.line-total', { total: whole }),
      ...counts,
      ...(overdue === null ? [] : [overdue]),
      ...about,
    ].join(t('document:separator.comma')),
  });
}
