import type { Comparator } from '#core/domain/figure.ts';
import type { PeriodId } from '#core/domain/identifiers.ts';
import type { Language } from '#core/domain/language.ts';
import {
  type ReportedTotal,
  type ReportedTotalCount,
  type ReportedTotalDraft,
  type ReportedTotalPart,
  reportedTotalParts,
} from '#core/domain/reported-total.ts';
import { splitOverdue } from '#core/intake/split-overdue.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { hasNoFigure, isSameTotal, partsOfSubject, reachedParts } from '#core/rules/reported-total.ts';
import { toLocalizedText } from '#core/intake/localized-typing.ts';
import { readTypedFigure } from '#core/intake/typed-figure.ts';
import type { ReportedTotalValues } from './reported-total-values.ts';

type Problems = { readonly [Name in keyof ReportedTotalValues]?: TranslationKey };

export type ReadReportedTotal = { readonly draft: ReportedTotalDraft; readonly problems: Problems };

type ReadContext = {
  readonly periodId: PeriodId;
  readonly language: Language;
  readonly before: ReportedTotal | null;
  /** The other totals of the period. */
  readonly others: readonly ReportedTotal[];
};

type Count = { readonly value: number; readonly comparator: Comparator };
type Counts = Partial<Record<ReportedTotalCount, Count>>;
type TypedCount =
  | { readonly kind: 'read'; readonly count: Count | null; readonly whole: number | null }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

/** The total that the typing stands for, as far as it can be read, and what is wrong beside which field. */
export function readReportedTotal(values: ReportedTotalValues, context: ReadContext): ReadReportedTotal {
  const { periodId, before, others } = context;
  const { counts, problems } = readCounts(values, context.language);
  const draft: ReportedTotalDraft = {
    periodId,
    subject: values.subject,
    total: counts.total?.value ?? null,
    parts: partsOf(counts),
    ...comparatorsOf(counts),
    note: toLocalizedText(values.note),
    quote: before?.quote ?? null,
    sourceId: values.sourceId,
  };
  const isWordsOnly = before !== null && hasNoFigure(before);
  return {
    draft,
    problems: {
      ...(hasNoFigure(draft) && !isWordsOnly ? { total: 'entry:reported-total.no-figure' as const } : {}),
      ...problems,
      ...(draft.note?.vi === '' ? { note: 'entry:error.vietnamese-required' as const } : {}),
      ...takenPlace(draft, others),
    },
  };
}

function takenPlace(draft: ReportedTotalDraft, others: readonly ReportedTotal[]): Problems {
  if (!others.some((other) => isSameTotal(other, draft))) return {};
  return draft.subject === 'target'
    ? { note: 'entry:reported-total.taken-target' }
    : { subject: 'entry:reported-total.taken' };
}

/** The parts that are asked for, and those of the record that the form does not show for its kind. */
function readCounts(values: ReportedTotalValues, language: Language) {
  const reached = reachedParts[values.subject];
  const phrase = splitOverdue(values.total);
  const total = readCount(phrase?.whole ?? values.total, language);
  const counts: Counts = {};
  const problems: Partial<Record<keyof ReportedTotalValues, TranslationKey>> = {};
  const put = (name: ReportedTotalCount, field: ReportedTotalCount, count: Count | null) => {
    if (count === null) return;
    const other = counts[name];
    const isOther =
      other !== undefined && (other.value !== count.value || other.comparator !== count.comparator);
    if (isOther) problems[field] = 'entry:reported-total.other-figure';
    else counts[name] = count;
  };
  /** "12/30" says a part and its whole, in the field of either. */
  const take = (field: ReportedTotalCount, typed: TypedCount) => {
    if (typed.kind === 'problem') problems[field] = typed.sentence;
    else if (typed.whole === null) put(field, field, typed.count);
    else if (field === 'total' || field === reached) {
      put('total', field, { value: typed.whole, comparator: 'eq' });
      put(reached, field, typed.count);
    } else problems[field] = 'entry:reported-total.no-ratio';
  };
  take('total', total);
  const asked: readonly ReportedTotalPart[] = [...partsOfSubject[values.subject], 'withoutResults'];
  for (const part of asked) take(part, readCount(values[part], language));
  if (phrase !== undefined) {
    const overdue = readCount(phrase.overdue, language);
    const isAsked = asked.includes('overdue') && overdue.kind === 'read' && overdue.whole === null;
    if (isAsked) put('overdue', 'total', overdue.count);
    else problems.total = 'entry:number.not-a-number';
  }
  return { counts, problems };
}

/** A whole number of things with how the source means it; words for "no data" are an empty field. */
function readCount(text: string, language: Language): TypedCount {
  const typed = readTypedFigure({ text, comparator: 'eq' }, 'count', language);
  switch (typed.kind) {
    case 'empty':
    case 'noData':
      return { kind: 'read', count: null, whole: null };
    case 'problem':
      return typed;
    case 'ambiguous':
      return { kind: 'problem', sentence: 'entry:number.two-meanings' };
    case 'figure': {
      const { value, comparator } = typed.figure;
      const whole = typed.outOf;
      const isWhole = [value, whole ?? 0].every((it) => Number.isSafeInteger(it) && it >= 0);
      if (!isWhole) return { kind: 'problem', sentence: 'entry:reported-total.not-whole' };
      return { kind: 'read', count: { value, comparator }, whole };
    }
  }
}

function partsOf(counts: Counts): ReportedTotal['parts'] {
  const given = reportedTotalParts.flatMap((part) => {
    const count = counts[part];
    return count === undefined ? [] : [[part, count.value] as const];
  });
  return Object.fromEntries(given);
}

/** Left out where every figure is exact. */
function comparatorsOf(counts: Counts): Pick<ReportedTotalDraft, 'comparators'> {
  const rough = (['total', ...reportedTotalParts] as const).flatMap((name) => {
    const count = counts[name];
    return count === undefined || count.comparator === 'eq' ? [] : [[name, count.comparator] as const];
  });
  return rough.length === 0 ? {} : { comparators: Object.fromEntries(rough) };
}
