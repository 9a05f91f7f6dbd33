import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#core/domain/language.ts';
import { withNoun, type ReportedFigures } from './reported-figures.ts';

type RawSample = {
  readonly organisations: readonly { readonly code: string }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly unit: string;
    readonly counter: Readonly<Record<Language, string>> | null;
  }[];
  readonly measurements: readonly {
    readonly indicator: string;
    readonly organisation: string;
    readonly outOf: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly figure: {
      readonly value: number;
      readonly decimals: number;
      readonly comparator: string;
    } | null;
  }[];
};

/** How a number is written, per language: thousands mark, decimal mark, what stands before the percent sign. */
const marks = {
  vi: ['.', ',', ''],
  en: [',', '.', ''],
  hi: [',', '.', ''],
  ur: [',', '.', ''],
  cs: ['\u00A0', ',', '\u00A0'],
} as const satisfies Record<Language, readonly [string, string, string]>;

/** What stands between the parts of a rate and the rate. */
const betweenPartsAndRate: Readonly<Record<Language, string>> = {
  vi: ', đạt ',
  en: ', or ',
  hi: ', अर्थात ',
  ur: '، یعنی ',
  cs: ', tj.\u00A0',
};

/**
 * The exact rates and counts of the illustrative province as they must be printed, written with string handling
 * alone.
 */
export function readIllustrativeFigures(language: Language): ReportedFigures {
  const file = join(import.meta.dirname, '..', '..', 'resources', 'samples', 'minh-hoa.json');
  // The format of the file is proven by the tests of the samples.
  const sample = JSON.parse(readFileSync(file, 'utf8')) as RawSample;
  const indicators = new Map(sample.indicators.map((it) => [it.code, it]));
  const figures = sample.measurements.flatMap(
    ({ indicator, organisation, figure, outOf, numerator, denominator }) => {
      const { unit, counter } = indicators.get(indicator) ?? {};
      if (figure === null || outOf !== null || figure.comparator !== 'eq') return [];
      if (unit !== 'percent' && unit !== 'count') return [];
      const written = write(figure.value.toFixed(figure.decimals), unit, language);
      const parts = [numerator, denominator].map((part) => part && write(String(part), 'count', language));
      const hasParts = numerator !== null && denominator !== null;
      const fraction = withNoun(parts.join('/'), counter, language);
      const text = hasParts ? `${fraction}${betweenPartsAndRate[language]}${written}` : written;
      return [{ indicator, organisation, expected: { vi: text, en: text, hi: text, ur: text, cs: text } }];
    },
  );
  return { figures, derivedTargets: [], reportedChanges: [], reportedTotals: [] };
}

function write(plain: string, unit: 'percent' | 'count', language: Language): string {
  const [thousands, decimal, beforePercent] = marks[language];
  const [whole = '', fraction] = plain.split('.');
  // Hindi groups the last three digits, and by two before them.
  const places = language === 'hi' ? /\B(?=(\d{2})*\d{3}$)/gu : /\B(?=(\d{3})+$)/gu;
  const grouped = whole.replace(places, thousands);
  const number = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return unit === 'percent' ? `${number}${beforePercent}%` : number;
}
