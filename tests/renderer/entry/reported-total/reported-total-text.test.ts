import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { reportedTotalSchema, type ReportedTotal } from '#core/domain/reported-total.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { reportedTotalText } from '#renderer/features/entry/reported-total/reported-total-text.ts';
import { afterwards, buildFacts, firstHalf } from '#tests/support/facts-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

const situation = buildSituation(buildFacts(), afterwards);

function textOf(changes: Record<string, unknown>, language: (typeof languages)[number] = 'vi'): string {
  const total: ReportedTotal = reportedTotalSchema.parse({
    id: 7,
    periodId: firstHalf.id,
    subject: 'task',
    total: null,
    parts: {},
    note: null,
    quote: null,
    sourceId: null,
    ...changes,
  });
  return reportedTotalText(tellerOf(situation, language), total);
}

describe('a reported total in one line', () => {
  it.each([
    [{ total: 612, parts: { overdue: 74 } }, 'Nhiệm vụ: tổng số 612, trong đó 74 quá hạn'],
    [{ parts: { overdue: 74 } }, 'Nhiệm vụ: không nêu tổng số, trong đó 74 quá hạn'],
    [{ parts: { completed: 15 } }, 'Nhiệm vụ: không nêu tổng số, hoàn thành 15'],
    [{ subject: 'pilotModel' }, 'Mô hình điểm: không nêu tổng số'],
    [
      { subject: 'target', parts: { metAndExceeded: 8 } },
      'Chỉ tiêu kế hoạch: không nêu tổng số, đạt và vượt kế hoạch 08',
    ],
    [{ total: 600, comparators: { total: 'gt' } }, 'Nhiệm vụ: tổng số hơn 600'],
  ])('is told of %j', (changes, said) => {
    expect(textOf(changes)).toBe(said);
  });

  it.each(languages)('has no dash for a total that is not given, in %s', (language) => {
    expect(textOf({ parts: { completed: 15 } }, language)).not.toContain('–');
  });
});
