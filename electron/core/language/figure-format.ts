import { assertNever } from '../error/assert-never.ts';
import type { Comparator, Figure } from '../domain/figure.ts';
import type { IndicatorUnit, Measure, MoneyScale } from '../domain/indicator.ts';
import { textIn, type Language } from '../domain/language.ts';
import { shownInScale } from '../rules/money-scale.ts';
import type { Isolation } from './isolate.ts';
import type { NumberFormat, PlainNumbers } from './number-format.ts';
import { languageTerms } from './term-keys.ts';
import type { Translate, TranslationKey } from './translate.ts';

/** Running text, or a cell, an axis, a label. */
export type Register = 'prose' | 'table';

export type FigureFormat = {
  /** "80,76%", "80,76 %". In Urdu running text has the word for percent, a table the sign. */
  readonly percent: (value: number, decimals: number, register?: Register) => string;
  /**
   * A figure of an indicator with its comparator, scale and noun: "trên 98%", "hơn 2.000 hồ sơ", "1.500,5 triệu
   * đồng"; "Có" for yes/no.
   */
  readonly figure: (figure: Figure, measured: Measured, register: Register) => string;
  /** A count out of a whole or a place in a ranking, comparator included: "8/19 xã", "hơn 8/19", "27/63". */
  readonly outOf: (figure: Figure, total: number, measured: Measured) => string;
  /** Numerator and denominator with what they count: "436.167/319.284 hồ sơ". */
  readonly parts: (numerator: number, denominator: number, counter: Measure['counter']) => string;
};

/** An indicator, or a bare unit where no indicator stands behind a figure: the share of a plan. */
export type Measured = Measure | IndicatorUnit;

export type FigureTools = PlainNumbers &
  NumberFormat &
  Isolation & { readonly t: Translate; readonly language: Language };

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

const scaleKeys = {
  thousand: 'figure:money.thousand',
  million: 'figure:money.million',
  billion: 'figure:money.billion',
} as const satisfies Record<MoneyScale, TranslationKey>;

export function createFigureFormat(tools: FigureTools): FigureFormat {
  const { t, ratio, plain, isolate } = tools;
  const percent = createPercent(tools);
  const valueText = createValueText(tools, percent);
  const compare = (figure: string, comparator: Comparator, unit: IndicatorUnit) =>
    comparator === 'eq' ? figure : t(comparatorKeys[comparatorSets[unit]][comparator], { figure });
  const count = (figure: string, counter: Measure['counter']) =>
    counter === null ? figure : t('figure:counted', { figure, noun: nounText(tools, counter) });
  return {
    percent,
    figure: (figure, measured, register) => {
      const measure = toMeasure(measured);
      const text = compare(valueText(figure, measure, register), figure.comparator, measure.unit);
      return measure.unit === 'count' ? count(text, measure.counter) : text;
    },
    outOf: (figure, total, measured) => {
      const { unit, counter } = toMeasure(measured);
      const text = compare(ratio(figure.value, total), figure.comparator, unit);
      return unit === 'count' ? count(text, counter) : text;
    },
    parts: (numerator, denominator, counter) => {
      const [part, whole] = [numerator, denominator].map((value) => plain(value, decimalsOf(value)));
      return count(isolate(`${part ?? ''}/${whole ?? ''}`), counter);
    },
  };
}

function toMeasure(measured: Measured): Measure {
  return typeof measured === 'string' ? { unit: measured, scale: null, counter: null } : measured;
}

function createValueText(tools: FigureTools, percent: FigureFormat['percent']) {
  const { t, number, count, compact } = tools;
  return ({ value, decimals }: Figure, { unit, scale }: Measure, register: Register): string => {
    switch (unit) {
      case 'percent':
        return percent(value, decimals, register);
      case 'count':
        return register === 'prose' && decimals === 0 ? count(value) : number(value, decimals);
      case 'index':
      case 'rank':
        return number(value, decimals);
      case 'currency': {
        if (scale === null) {
          return t('figure:currency', { number: decimals === 0 ? compact(value) : number(value, decimals) });
        }
        const shown = shownInScale(value, { unit, scale });
        return t(scaleKeys[scale], { number: number(shown.value, shown.decimals) });
      }
      case 'yesNo':
        return value === 0 ? t('term:yes-no.no') : t('term:yes-no.yes');
      default:
        return assertNever(unit);
    }
  };
}

/** The noun as it is stored, since no rule of grammar bends it; one of another language says so. */
function nounText({ t, isolateLatin, language }: FigureTools, counter: NonNullable<Measure['counter']>) {
  const found = textIn(counter, language);
  const text = isolateLatin(found.text);
  if (!found.isFallback) return text;
  return t('document:notes.fallback', { text, languageName: t(languageTerms[found.language]) });
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, 6);
}

function createPercent({ t, plain, isolate }: FigureTools): FigureFormat['percent'] {
  return (value, decimals, register = 'table') => {
    const number = plain(value, decimals);
    return register === 'prose'
      ? t('figure:percent.prose', { number: isolate(number) })
      : isolate(t('figure:percent.table', { number }));
  };
}
