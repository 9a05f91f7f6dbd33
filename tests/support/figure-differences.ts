import type { Language } from '#core/domain/language.ts';
import { cellsOf, type Column, type ReportedFigures, type SampleNames } from './reported-figures.ts';
import type { readDocx } from './docx-reader.ts';

type Document = ReturnType<typeof readDocx>;

/** Every place where a document does not say what the source says; empty where all agree. */
export function findDifferences(
  document: Document,
  golden: ReportedFigures,
  names: SampleNames,
  language: Language,
): string[] {
  const compare = (column: Column, code: string, expected: string, part?: string): string[] => {
    const indicator = names.indicators.get(code)?.[language] ?? '';
    const row = part === undefined ? { indicator } : { indicator, part };
    const found = cellsOf(document.tables, column, language, row);
    const isRight =
      found.length > 0 &&
      found.every((it) => (column === 'change' ? it.includes(expected) : it === expected));
    const place = part === undefined ? code : `${code} ${part}`;
    return isRight ? [] : [`${place} ${column}: "${found.join(' | ')}" instead of "${expected}"`];
  };
  return [
    ...golden.figures.flatMap(({ indicator, organisation, expected }) => {
      if (expected === null) return [];
      const part =
        organisation === names.province ? undefined : names.organisations.get(organisation)?.[language];
      return compare('achieved', indicator, expected[language], part);
    }),
    ...golden.derivedTargets.flatMap((it) => compare('planned', it.indicator, it.expected[language])),
    ...golden.reportedChanges.flatMap((it) => compare('change', it.indicator, it.expectedNumber[language])),
  ];
}
