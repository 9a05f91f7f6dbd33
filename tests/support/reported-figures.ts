import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#core/domain/language.ts';
import type { readDocx } from './docx-reader.ts';

type Texts = Readonly<Record<Language, string>>;
type Named = { readonly code: string; readonly name: Texts };

/** What a Word file must say of one sample: written from the sources' own text, not by the product. */
export type ReportedFigures = {
  readonly figures: readonly {
    readonly indicator: string;
    readonly organisation: string;
    /** Null where the source gives no figure for the province as a whole. */
    readonly expected: Texts | null;
    /** As it stands in a sentence, where that differs: "01" in Vietnamese. */
    readonly expectedInText?: Texts;
  }[];
  readonly derivedTargets: readonly { readonly indicator: string; readonly expected: Texts }[];
  readonly reportedChanges: readonly { readonly indicator: string; readonly expectedNumber: Texts }[];
  readonly reportedTotals: readonly {
    readonly subject: 'task' | 'target' | 'pilotModel';
    readonly total: number;
    readonly parts: readonly { readonly part: string; readonly count: number }[];
  }[];
};

export type SampleNames = {
  readonly indicators: ReadonlyMap<string, Texts>;
  /** The nouns that stand behind the figures of counts. */
  readonly counters: ReadonlyMap<string, Texts>;
  readonly organisations: ReadonlyMap<string, Texts>;
  readonly province: string;
};

const root = join(import.meta.dirname, '..', '..');

export function readReportedFigures(sample: string): ReportedFigures {
  return readJson(join(root, 'tests', 'golden', 'reported-figures', `${sample}.json`)) as ReportedFigures;
}

/** Names as they stand in the sample file. */
export function readSampleNames(sample: string): SampleNames {
  const file = readJson(join(root, 'resources', 'samples', `${sample}.json`)) as {
    readonly indicators: readonly (Named & { readonly unit: string; readonly counter?: Texts | null })[];
    readonly organisations: readonly Named[];
  };
  const names = (list: readonly Named[]) => new Map(list.map(({ code, name }) => [code, name]));
  return {
    indicators: names(file.indicators),
    counters: new Map(
      file.indicators.flatMap(({ code, unit, counter }) =>
        unit === 'count' && counter !== undefined && counter !== null ? [[code, counter] as const] : [],
      ),
    ),
    organisations: names(file.organisations),
    province: file.organisations[0]?.code ?? '',
  };
}

/** A figure with the noun that it counts, words of a source without one; Czech keeps both on one line. */
export function withNoun(figure: string, counter: Texts | null | undefined, language: Language): string {
  if (counter === null || counter === undefined || !/\d/u.test(figure)) return figure;
  return `${figure}${language === 'cs' ? '\u00A0' : ' '}${counter[language]}`;
}

/** The heads of the columns, as a reader of the document finds them. */
const heads = {
  achieved: { vi: 'Thực hiện', en: 'Achieved', hi: 'उपलब्धि', ur: 'حاصل شدہ', cs: 'Skutečnost' },
  planned: { vi: 'Kế hoạch', en: 'Planned', hi: 'नियोजित', ur: 'منصوبہ بند', cs: 'Plán' },
  change: { vi: 'Tăng, giảm', en: 'Change', hi: 'परिवर्तन', ur: 'تبدیلی', cs: 'Změna' },
} as const satisfies Record<string, Texts>;

export type Column = keyof typeof heads;
type Table = ReturnType<typeof readDocx>['tables'][number];

/**
 * What the tables of a document say in one column of every row that stands for an indicator, or for one of its
 * parts: parts follow the row of their indicator and begin with "- ".
 */
export function cellsOf(
  tables: readonly Table[],
  column: Column,
  language: Language,
  row: { readonly indicator: string; readonly part?: string },
): readonly string[] {
  return tables.flatMap((table) => {
    const texts = table.rows.map((it) => it.cells.map((cell) => visibleText(cell.text)));
    const position = texts[0]?.indexOf(heads[column][language]) ?? -1;
    if (position < 0) return [];
    const start = texts.findIndex((cells) => cells[1] === row.indicator);
    if (start < 0) return [];
    if (row.part === undefined) return [texts[start]?.[position] ?? ''];
    const parts = texts.slice(start + 1);
    const end = parts.findIndex((cells) => !cells[1]?.startsWith('- '));
    const own = end < 0 ? parts : parts.slice(0, end);
    return own.filter((cells) => cells[1] === `- ${row.part}`).map((cells) => cells[position] ?? '');
  });
}

/** Without what a sentence and a cell write differently: the sign or the word for percent, and spaces. */
export function bareFigure(text: string): string {
  return visibleText(text).replaceAll(/[\s\u00A0%:]|فیصد/gu, '');
}

/** Direction marks have no shape: a reader sees the same text with and without them. */
export function visibleText(text: string): string {
  return text.replaceAll(/[\u200E\u200F]/gu, '');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
