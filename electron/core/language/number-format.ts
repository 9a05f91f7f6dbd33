import type { Language } from '../domain/language.ts';
import { roundHalfAwayFromZero } from '../rules/rounding.ts';
import type { Isolation } from './isolate.ts';
import { localeConventions } from './locale-conventions.ts';

const minusSign = '\u2212';
/** Below one million the full form is as short and says more. */
const compactFrom = 1_000_000;
const compactDecimals = 3;

export type NumberFormat = {
  /** A number with the marks of the language, rounded half away from zero: "2.439", "0,5934", "−3,1". */
  readonly number: (value: number, decimals: number) => string;
  /** A whole number in running text: "09" in Vietnamese, "9" elsewhere. */
  readonly count: (value: number) => string;
  /** A whole number: "3,6 triệu", "36 लाख" from a million on where three decimals lose nothing; else in full. */
  readonly compact: (value: number) => string;
  /** "15/44" without leading zeros. */
  readonly ratio: (value: number, total: number) => string;
  /** "27/63", or "27" where the last place is not known. */
  readonly rank: (place: number, lastPlace: number | null) => string;
};

/** Numbers without isolates, for patterns that isolate the number with its sign or unit. */
export type PlainNumbers = {
  readonly plain: (value: number, decimals: number) => string;
  readonly plainCount: (value: number) => string;
  /** The number under which i18next finds the plural form of the number as printed: "5,0" is a fraction. */
  readonly pluralCount: (value: number, decimals: number) => number;
};

export function createPlainNumbers(language: Language): PlainNumbers {
  const { tag, hasLeadingZeroInCounts } = localeConventions[language];
  const formats = new Map<string, Intl.NumberFormat>();
  const plain = (value: number, decimals: number, integerDigits = 1) => {
    const key = `${decimals}/${integerDigits}`;
    const format =
      formats.get(key) ??
      new Intl.NumberFormat(tag, {
        minimumIntegerDigits: integerDigits,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    formats.set(key, format);
    const rounded = roundHalfAwayFromZero(value, decimals);
    return `${rounded < 0 ? minusSign : ''}${format.format(Math.abs(rounded))}`;
  };
  return {
    plain: (value, decimals) => plain(value, decimals),
    plainCount: (value) => plain(value, 0, hasLeadingZeroInCounts && Math.round(value) >= 1 ? 2 : 1),
    pluralCount: createPluralCount(tag),
  };
}

function createPluralCount(tag: string): PlainNumbers['pluralCount'] {
  const wholeRules = new Intl.PluralRules(tag);
  return (value, decimals) => {
    const rounded = roundHalfAwayFromZero(value, decimals);
    const rules = new Intl.PluralRules(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return rules.select(rounded) === wholeRules.select(rounded) ? rounded : rounded + 0.5;
  };
}

export function createNumberFormat(
  language: Language,
  { plain, plainCount }: PlainNumbers,
  { isolate }: Isolation,
): NumberFormat {
  const ratio = (value: number, total: number) => isolate(`${plain(value, 0)}/${plain(total, 0)}`);
  return {
    number: (value, decimals) => isolate(plain(value, decimals)),
    count: (value) => isolate(plainCount(value)),
    compact: createCompact(language, plain, isolate),
    ratio,
    rank: (place, lastPlace) => (lastPlace === null ? isolate(plain(place, 0)) : ratio(place, lastPlace)),
  };
}

function createCompact(
  language: Language,
  plain: PlainNumbers['plain'],
  isolate: Isolation['isolate'],
): NumberFormat['compact'] {
  const { tag } = localeConventions[language];
  const compactTo = (decimals: number) =>
    new Intl.NumberFormat(tag, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: decimals,
    });
  const short = compactTo(compactDecimals);
  const exact = compactTo(20);
  return (value) => {
    if (value < compactFrom || short.format(value) !== exact.format(value)) {
      return isolate(plain(value, 0));
    }
    const parts = short.formatToParts(value);
    const isDigit = (part: Intl.NumberFormatPart) => part.type !== 'literal' && part.type !== 'compact';
    const digits = parts.filter(isDigit).map((part) => part.value);
    const words = parts.filter((part) => !isDigit(part)).map((part) => part.value);
    return `${isolate(digits.join(''))}${words.join('')}`;
  };
}
