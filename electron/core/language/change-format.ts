import { assertNever } from '../error/assert-never.ts';
import type { ReportedChange } from '../domain/figure.ts';
import { roundHalfAwayFromZero } from '../rules/rounding.ts';
import type { AmountFormat } from './amount-format.ts';
import type { FigureFormat, FigureTools } from './figure-format.ts';
import type { TranslationKey } from './translate.ts';

/** A change as reported or as computed. Its size is never negative. */
export type ChangeToShow = Pick<ReportedChange, 'value' | 'decimals' | 'direction' | 'kind'>;

/**
 * What a change is compared with: a bare year or the name of a period, with false where it is only
 * understood from the context; or the same period of another year.
 */
export type ChangeBase =
  | { readonly name: string; readonly isStated: boolean }
  | { readonly samePeriodOf: string };

export type ChangeFormat = {
  /**
   * "tăng 11,17 điểm phần trăm so với năm 2021"; null leaves the comparison out. A kind that the source
   * leaves open and a base understood from the context are named in brackets.
   */
  readonly change: (change: ChangeToShow, base: ChangeBase | null) => string;
  /** For a cell: "+11,17 điểm %", "−3,1%", "không đổi". */
  readonly changeShort: (change: ChangeToShow) => string;
  /** What changes are compared with, as a heading: "So với cùng kỳ năm 2025", "So với năm 2021". */
  readonly comparedWith: (base: ChangeBase) => string;
};

type ChangeTools = FigureTools & FigureFormat & AmountFormat;
type BaseKeys = Readonly<Record<'samePeriod' | 'period' | 'year', TranslationKey>>;
type DirectionKeys = Readonly<Record<'increase' | 'decrease', TranslationKey>>;
type ChangeKeys = Readonly<Record<'percent' | 'percentagePoint' | 'rankPlaces', DirectionKeys>>;

const comparedKeys: ChangeKeys = {
  percent: {
    increase: 'figure:change.compared.percent.increase',
    decrease: 'figure:change.compared.percent.decrease',
  },
  percentagePoint: {
    increase: 'figure:change.compared.percentage-point.increase',
    decrease: 'figure:change.compared.percentage-point.decrease',
  },
  rankPlaces: {
    increase: 'figure:change.compared.rank-places.increase',
    decrease: 'figure:change.compared.rank-places.decrease',
  },
};

const aloneKeys: ChangeKeys = {
  percent: {
    increase: 'figure:change.alone.percent.increase',
    decrease: 'figure:change.alone.percent.decrease',
  },
  percentagePoint: {
    increase: 'figure:change.alone.percentage-point.increase',
    decrease: 'figure:change.alone.percentage-point.decrease',
  },
  rankPlaces: {
    increase: 'figure:change.alone.rank-places.increase',
    decrease: 'figure:change.alone.rank-places.decrease',
  },
};

/** Inside a sentence about a change. */
const baseKeys: BaseKeys = {
  samePeriod: 'figure:change.base.same-period',
  period: 'figure:change.base.period',
  year: 'figure:change.base.year',
};

/** Alone, at the head of a column or a title. */
const headKeys: BaseKeys = {
  samePeriod: 'figure:change.head.same-period',
  period: 'figure:change.head.period',
  year: 'figure:change.head.year',
};

export function createChangeFormat(tools: ChangeTools): ChangeFormat {
  return {
    change: (change, base) => {
      const phrase =
        base === null
          ? changeAlone(tools, change)
          : changeCompared(tools, change, baseWords(tools, base, baseKeys));
      const note = findNote(tools, change, base);
      return note === undefined ? phrase : tools.t('figure:change.noted', { change: phrase, note });
    },
    changeShort: (change) => {
      if (isUnchanged(change)) return tools.t('figure:change.short.unchanged');
      const short = signedAmount(tools, change);
      return change.kind === 'ambiguous'
        ? tools.t('figure:change.short.ambiguous', { change: short })
        : short;
    },
    comparedWith: (base) => baseWords(tools, base, headKeys),
  };
}

function changeAlone(tools: ChangeTools, change: ChangeToShow): string {
  const { direction } = change;
  if (direction === 'unchanged' || isUnchanged(change)) return tools.t('figure:change.alone.unchanged');
  return tools.t(aloneKeys[wordingKind(change)][direction], { amount: amountText(tools, change) });
}

function changeCompared(tools: ChangeTools, change: ChangeToShow, base: string): string {
  const { direction } = change;
  if (direction === 'unchanged' || isUnchanged(change)) {
    return tools.t('figure:change.compared.unchanged', { base });
  }
  const amount = amountText(tools, change);
  return tools.t(comparedKeys[wordingKind(change)][direction], { amount, base });
}

function baseWords({ t, isolate, isolateLatin }: ChangeTools, base: ChangeBase, keys: BaseKeys): string {
  if ('samePeriodOf' in base) return t(keys.samePeriod, { year: isolate(base.samePeriodOf) });
  const bareYear = /^[\u2066]?(\d{4})[\u2069]?$/u.exec(base.name.trim())?.[1];
  return bareYear === undefined
    ? t(keys.period, { name: isolateLatin(base.name) })
    : t(keys.year, { name: isolate(bareYear) });
}

function findNote({ t }: ChangeTools, change: ChangeToShow, base: ChangeBase | null): string | undefined {
  const isAmbiguous = change.kind === 'ambiguous' && !isUnchanged(change);
  const isInferred = base !== null && 'isStated' in base && !base.isStated;
  if (isAmbiguous && isInferred) return t('figure:change.note.ambiguous-and-base-inferred');
  if (isAmbiguous) return t('figure:change.note.ambiguous');
  return isInferred ? t('figure:change.note.base-inferred') : undefined;
}

/** A kind that the source leaves open is worded like percent, as the source prints it. */
function wordingKind({ kind }: ChangeToShow): keyof ChangeKeys {
  return kind === 'ambiguous' ? 'percent' : kind;
}

function isUnchanged({ direction, value, decimals }: ChangeToShow): boolean {
  return direction === 'unchanged' || roundHalfAwayFromZero(value, decimals) === 0;
}

function amountText(tools: ChangeTools, change: ChangeToShow): string {
  const { value, decimals, kind } = change;
  switch (kind) {
    case 'percentagePoint':
      return tools.percentagePoints(value, decimals);
    case 'rankPlaces':
      return tools.rankPlacesBy(value);
    case 'percent':
    case 'ambiguous':
      return tools.percent(value, decimals, 'prose');
    default:
      return assertNever(kind);
  }
}

function signedAmount({ t, plain, isolate, pluralCount }: ChangeTools, change: ChangeToShow): string {
  const { value, decimals, kind, direction } = change;
  const signed = `${direction === 'increase' ? '+' : '\u2212'}${plain(value, decimals)}`;
  switch (kind) {
    case 'percentagePoint':
      return t('figure:percentage-point-short', { number: isolate(signed) });
    case 'rankPlaces':
      return t('figure:plural.rank-place', { count: pluralCount(value, decimals), n: isolate(signed) });
    case 'percent':
    case 'ambiguous':
      return isolate(t('figure:percent.table', { number: signed }));
    default:
      return assertNever(kind);
  }
}
