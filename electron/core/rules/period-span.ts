import { z } from 'zod';
import { isoDateSchema } from '../domain/identifiers.ts';
import { localizedTextSchema } from '../domain/language.ts';
import type { PeriodDraft } from '../domain/period.ts';
import { calendarPeriod, calendarSpanSchema } from './calendar-period.ts';
import { readDays, type NamedDays, wholeMonthDays } from './named-days.ts';

const days = { from: isoDateSchema, to: isoDateSchema };

/** What a period can be added as: a span of the calendar, the first months of a year, free days, a campaign. */
export const periodSpanSchema = z.discriminatedUnion('kind', [
  ...calendarSpanSchema.options,
  /** "9 tháng đầu năm 2025". */
  z.strictObject({
    kind: z.literal('firstMonths'),
    year: z.int().min(2000).max(2100),
    months: z.int().min(1).max(12),
  }),
  z.strictObject({ kind: z.literal('days'), ...days }),
  /** A campaign ("đợt cao điểm"); null: it has no name of its own. */
  z.strictObject({ kind: z.literal('campaign'), ...days, name: localizedTextSchema.nullable() }),
]);
export type PeriodSpan = z.infer<typeof periodSpanSchema>;

/** Code, kind and days of what is added, and how its days are named. */
export type ReadPeriodSpan = Pick<PeriodDraft, 'code' | 'kind' | 'from' | 'to'> & {
  readonly days: NamedDays;
};

/**
 * The period of a span; undefined where its last day comes before its first. Days that the calendar has a name for
 * become that period, so that nothing is there twice: the first six months are the first half.
 */
export function readPeriodSpan(span: PeriodSpan): ReadPeriodSpan | undefined {
  const { from, to } = daysOf(span);
  if (from > to) return undefined;
  const named = readDays(from, to);
  if (span.kind === 'campaign') return { kind: 'campaign', code: `DCD-${from}/${to}`, from, to, days: named };
  if (named.kind === 'calendar') return { ...calendarPeriod(named.span), days: named };
  return { kind: 'custom', code: codeOf(from, to, named), from, to, days: named };
}

function daysOf(span: PeriodSpan): { readonly from: string; readonly to: string } {
  if (span.kind === 'firstMonths') return wholeMonthDays(span.year, 1, span.months);
  return span.kind === 'days' || span.kind === 'campaign' ? span : calendarPeriod(span);
}

/** "2025-01/2025-09" for whole months, "2025-08-15/2025-09-14" for other days. */
function codeOf(from: string, to: string, named: NamedDays): string {
  const isWhole = named.kind === 'firstMonths' || named.kind === 'lastMonths' || named.kind === 'months';
  return isWhole ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`;
}
