import { assertNever } from '../error/assert-never.ts';
import type { Comparator, Figure } from '../domain/figure.ts';
import type { IndicatorUnit } from '../domain/indicator.ts';
import type { Isolation } from './isolate.ts';
import type { NumberFormat, PlainNumbers } from './number-format.ts';
import type { Translate, TranslationKey } from './translate.ts';

/** Running text, or a cell, an axis, a label. */
export type Register = 'prose' | 'table';

export type FigureFormat = {
  /** "80,76%", "80,76 %". In Urdu running text has the word for percent, a table the sign. */
  readonly percent: (value: number, decimals: number, register?: Register) => string;
  /** A figure with its comparator and unit: "trên 98%", "hơn 2.000"; "Có" for yes/no. */
  readonly figure: (figure: Figure, unit: IndicatorUnit, register: Register) => string;
  /** A count out of a whole or a place in a ranking, comparator included: "8/19", "hơn 8/19", "27/63". */
  readonly outOf: (figure: Figure, total: number, unit: IndicatorUnit) => string;
};

export type FigureTools = PlainNumbers & NumberFormat & Isolation & { readonly t: Translate };

const comparatorKeys = {
  rate: {
    gt: 'figure:comparator.rate.gt',
    gte: 'figure:comparator.rate.gte',
    lt: 'figure:comparator.rate.lt',
    lte: 'figure:comparator.rate.lte',
    approx: 'figure:comparator.rate.approx',
    nearly: 'figure:comparator.rate.nearly',
  },
  count: {
    gt: 'figure:comparator.count.gt',
    gte: 'figure:comparator.count.gte',
    lt: 'figure:comparator.count.lt',
    lte: 'figure:comparator.count.lte',
    approx: 'figure:comparator.count.approx',
    nearly: 'figure:comparator.count.nearly',
  },
} as const satisfies Record<string, Record<Exclude<Comparator, 'eq'>, TranslationKey>>;

/** Vietnamese says "trên" of rates and "hơn" of counts. */
const comparatorSets = {
  percent: 'rate',
  index: 'rate',
  rank: 'rate',
  yesNo: 'rate',
  count: 'count',
  currency: 'count',
} as const satisfies Record<IndicatorUnit, keyof typeof comparatorKeys>;

export function createFigureFormat(tools: FigureTools): FigureFormat {
  const { t, ratio, number, count, compact } = tools;
  const percent = createPercent(tools);
  const valueText = ({ value, decimals }: Figure, unit: IndicatorUnit, register: Register) => {
    switch (unit) {
      case 'percent':
        return percent(value, decimals, register);
      case 'count':
        return register === 'prose' && decimals === 0 ? count(value) : number(value, decimals);
      case 'index':
      case 'rank':
        return number(value, decimals);
      case 'currency':
        return t('figure:currency', { number: decimals === 0 ? compact(value) : number(value, decimals) });
      case 'yesNo':
        return value === 0 ? t('term:yes-no.no') : t('term:yes-no.yes');
      default:
        return assertNever(unit);
    }
  };
  const compare = (figure: string, comparator: Comparator, unit: IndicatorUnit) =>
    comparator === 'eq' ? figure : t(comparatorKeys[comparatorSets[unit]][comparator], { figure });
  return {
    percent,
    figure: (figure, unit, register) => compare(valueText(figure, unit, register), figure.comparator, unit),
    outOf: (figure, total, unit) => compare(ratio(figure.value, total), figure.comparator, unit),
  };
}

function createPercent({ t, plain, isolate }: FigureTools): FigureFormat['percent'] {
  return (value, decimals, register = 'table') => {
    const number = plain(value, decimals);
    return register === 'prose'
      ? t('figure:percent.prose', { number: isolate(number) })
      : isolate(t('figure:percent.table', { number }));
  };
}
