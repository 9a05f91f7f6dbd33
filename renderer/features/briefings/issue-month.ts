/** Months in which a briefing on a period may be signed, the usual one first: the month after its last day. */
export function issueMonths(lastDay: string): readonly string[] {
  const [year = 0, month = 1] = lastDay.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => toYearMonth(year, month + index + 1));
}

/** Months beyond the twelfth belong to the next year. */
function toYearMonth(year: number, month: number): string {
  const years = year + Math.floor((month - 1) / 12);
  return `${years}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
}
