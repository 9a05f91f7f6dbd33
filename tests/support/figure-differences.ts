import type { Language } from '#core/domain/language.ts';
import {
  bareFigure,
  cellsOf,
  visibleText,
  withNoun,
  type Column,
  type ReportedFigures,
  type SampleNames,
} from './reported-figures.ts';
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
  const counted = (code: string, figure: string) => withNoun(figure, names.counters.get(code), language);
  return [
    ...golden.figures.flatMap(({ indicator, organisation, expected }) => {
      if (expected === null) return [];
      const part =
        organisation === names.province ? undefined : names.organisations.get(organisation)?.[language];
      return compare('achieved', indicator, counted(indicator, expected[language]), part);
    }),
    ...golden.derivedTargets.flatMap((it) =>
      compare('planned', it.indicator, counted(it.indicator, it.expected[language])),
    ),
    ...golden.reportedChanges.flatMap((it) => compare('change', it.indicator, it.expectedNumber[language])),
  ];
}

/**
 * Every sentence about a figure that does not give it as the source does: an item begins with the name, a colon
 * and the figure; a part stands behind its own name in the item of its indicator.
 */
export function findSentenceDifferences(
  document: Document,
  golden: ReportedFigures,
  names: SampleNames,
  language: Language,
): { readonly checked: number; readonly differences: readonly string[] } {
  const items = document.paragraphs
    .map(({ text }) => visibleText(text))
    .filter((text) => text.startsWith('- '));
  let checked = 0;
  const differences = golden.figures.flatMap(({ indicator, organisation, expected, expectedInText }) => {
    if (expected === null) return [];
    const name = names.indicators.get(indicator)?.[language] ?? '';
    const item = items.find((text) => text.startsWith(`- ${visibleText(name)}: `));
    if (item === undefined) return [];
    checked += 1;
    const figure = bareFigure((expectedInText ?? expected)[language]);
    const said = bareFigure(item.slice(name.length + 4));
    const part = bareFigure(names.organisations.get(organisation)?.[language] ?? '');
    const isRight =
      organisation === names.province
        ? startsWithFigure(said, figure)
        : said.toLocaleLowerCase().includes(`${part.toLocaleLowerCase()}${figure}`);
    return isRight ? [] : [`${indicator} ${organisation}: "${item}" without "${expected[language]}"`];
  });
  return { checked, differences };
}

/** The figure, and no further digit of a longer one. */
function startsWithFigure(text: string, figure: string): boolean {
  return text.startsWith(figure) && !/^[\d.,/]*\d/u.test(text.slice(figure.length));
}
