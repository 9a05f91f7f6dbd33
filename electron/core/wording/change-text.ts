import type { ReportedChange } from '../domain/figure.ts';
import { periodInSentence } from '../language/in-sentence.ts';
import type { ChangeBase } from '../language/change-format.ts';
import { signedSize } from '../rules/change.ts';
import {
  comparisonBases,
  findLeading,
  type ComparedPeriods,
  type ComparisonBase,
} from '../rules/comparison.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import type { Wording } from './wording.ts';

/** The words of a reader, and the periods whose names they use. */
export type ComparedWording = Wording & { readonly situation: ComparedPeriods };
type Compared = Pick<IndicatorResult, 'measurement' | 'comparisons'>;

/** "So với cùng kỳ năm 2025", "So với quý I năm 2026": what a column, a title or a line is about. */
export function comparisonHead(context: ComparedWording, base: ComparisonBase): string {
  return context.format.comparedWith(baseOf(context, base));
}

/**
 * The change that a sentence tells, with its base: as the source states it, else as compared with the same period of
 * the year before, else with the period before; null without any.
 */
export function findChangeText(context: ComparedWording, result: Compared): string | null {
  const reported = reportedChange(result);
  if (reported !== null) return context.format.change(reported, reportedBase(reported));
  const leading = findLeading(result.comparisons);
  if (leading === undefined || leading.change === null) return null;
  return context.format.change(leading.change, baseOf(context, leading.base));
}

/** The same change in short, for the end of a bar: what it is compared with is said elsewhere. */
export function findShortChange(context: ComparedWording, result: Compared): string | null {
  const change = findTold(result);
  return change && context.format.changeShort(change);
}

/** The change that stands for a result where only one can: its size orders and draws it. */
export function findTold({ measurement, comparisons }: Compared) {
  return reportedChange({ measurement, comparisons }) ?? findLeading(comparisons)?.change ?? null;
}

/** Every change that is known, each with its base: "So với cùng kỳ năm 2025: +3,2 điểm %". */
export function changeLines(context: ComparedWording, result: Compared): readonly string[] {
  const reported = reportedChange(result);
  const stated = reported === null ? [] : [changeLine(context, reportedBase(reported), reported)];
  const computed = result.comparisons.flatMap(({ base, change }) =>
    change === null ? [] : [changeLine(context, baseOf(context, base), change)],
  );
  return [...stated, ...computed];
}

/** One column of a table of results. */
export type ChangeColumn = {
  readonly key: 'reported' | ComparisonBase;
  readonly name: string;
  /** Null where this result has no such change. */
  readonly cell: (result: Compared) => string | null;
  /** What the column sorts by: negative for a fall. */
  readonly signed: (result: Compared) => number | null;
};

/** The columns of change that these results fill, each headed by its base; what sources state names it in the cell. */
export function changeColumns(
  context: ComparedWording,
  results: readonly Compared[],
): readonly ChangeColumn[] {
  const { t, format, situation } = context;
  const reported: ChangeColumn = {
    key: 'reported',
    name: t('term:column.change'),
    cell: (result) => {
      const change = reportedChange(result);
      return change && changeLine(context, reportedBase(change), change);
    },
    signed: (result) => {
      const change = reportedChange(result);
      return change && signedSize(change);
    },
  };
  const computed = comparisonBases(situation).map((base): ChangeColumn => {
    const changeOf = ({ comparisons }: Compared) =>
      comparisons.find((it) => it.base === base)?.change ?? null;
    return {
      key: base,
      name: comparisonHead(context, base),
      cell: (result) => {
        const change = changeOf(result);
        return change && format.changeShort(change);
      },
      signed: (result) => {
        const change = changeOf(result);
        return change && signedSize(change);
      },
    };
  });
  return [reported, ...computed].filter(({ cell }) => results.some((result) => cell(result) !== null));
}

/** A change that came with a figure which is left out is left out with it. */
function reportedChange({ measurement }: Compared): ReportedChange | null {
  if (measurement?.isLeftOut === true) return null;
  return measurement?.detail?.reportedChange ?? null;
}

function reportedBase({ basePeriod, isBaseStated }: ReportedChange): ChangeBase {
  return { name: basePeriod, isStated: isBaseStated };
}

function changeLine(
  { t, format }: ComparedWording,
  base: ChangeBase,
  change: Parameters<ComparedWording['format']['changeShort']>[0],
): string {
  return t('figure:change.line', { head: format.comparedWith(base), change: format.changeShort(change) });
}

/** A whole year is named alone: "so với năm 2025" says the same as "so với cùng kỳ". */
function baseOf({ situation, format, words }: ComparedWording, base: ComparisonBase): ChangeBase {
  const period = situation[base];
  if (period === null) return { name: '', isStated: true };
  const year = period.to.slice(0, 4);
  if (period.kind === 'year') return { name: year, isStated: true };
  return base === 'samePeriodLastYear'
    ? { samePeriodOf: year }
    : { name: periodInSentence(words(period.name), format.language), isStated: true };
}
