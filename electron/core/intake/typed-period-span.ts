import { cleanText } from '../rules/text-hygiene.ts';
import { type PeriodSpan, periodSpanSchema, readPeriodSpan } from '../rules/period-span.ts';
import { type LocalizedTyping, toLocalizedText, toLocalizedTyping } from './localized-typing.ts';
import { readTypedCalendarSpan, toTypedCalendarSpan, type TypedCalendarSpan } from './typed-calendar-span.ts';
import { readTypedDate } from './typed-date.ts';
import type { CalendarSpan } from '../rules/calendar-period.ts';

export type TypedPeriodKind = TypedCalendarSpan['kind'] | 'firstMonths' | 'monthToDate' | 'days' | 'campaign';

/** A period that is to be added, as it stands in its fields; each kind reads the fields that are its own. */
export type TypedPeriodSpan = {
  readonly kind: TypedPeriodKind;
  /** Place in the year, or how many months of it. */
  readonly number: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  /** What a campaign is called. */
  readonly name: LocalizedTyping;
};

export function toTypedPeriodSpan(span: CalendarSpan): TypedPeriodSpan {
  return { ...toTypedCalendarSpan(span), from: '', to: '', name: toLocalizedTyping(null) };
}

const calendarKinds: readonly TypedPeriodKind[] = ['year', 'half', 'quarter', 'month'];

export function isCalendarKind(kind: TypedPeriodKind): kind is TypedCalendarSpan['kind'] {
  return calendarKinds.includes(kind);
}

/** Undefined where a field of the kind is empty, wrong, or the last day comes before the first. */
export function readTypedPeriodSpan(typed: TypedPeriodSpan): PeriodSpan | undefined {
  const span = periodSpanSchema.safeParse(toSpan(typed)).data;
  return span === undefined || readPeriodSpan(span) === undefined ? undefined : span;
}

function toSpan(typed: TypedPeriodSpan): unknown {
  const { kind, year, number } = typed;
  const [from, to] = [readDay(typed.from), readDay(typed.to)];
  switch (kind) {
    case 'firstMonths':
      return { kind, year: Number(year), months: Number(number) };
    case 'monthToDate':
      return { kind: 'days', from: to === undefined ? undefined : `${to.slice(0, 7)}-01`, to };
    case 'days':
      return { kind, from, to };
    case 'campaign':
      return { kind, from, to, name: toName(typed.name) };
    default:
      return readTypedCalendarSpan({ kind, year, number });
  }
}

/** A name that has no Vietnamese text is none: the days name it. */
function toName(typing: LocalizedTyping) {
  const name = toLocalizedText(typing);
  return name === null || cleanText(name.vi) === '' ? null : name;
}

function readDay(text: string): string | undefined {
  const read = readTypedDate(text);
  return read.kind === 'read' ? (read.isoDate ?? undefined) : undefined;
}
