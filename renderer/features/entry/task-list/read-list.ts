import type { OrganisationId } from '#core/domain/identifiers.ts';
import { languages } from '#core/domain/language.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import type { TaskState } from '#core/domain/task.ts';
import { parseDate } from '#core/intake/parse-date.ts';
import { searchKey } from '#core/language/search-key.ts';
import { parseTabSeparated } from '#core/intake/tab-separated.ts';
import type { Translate } from '#core/language/translate.ts';
import { cleanText } from '#core/rules/text-hygiene.ts';
import { readTypedDate } from '#core/intake/typed-date.ts';
import { findLayout, type ListPlaces } from './list-columns.ts';
import { findState } from '#core/intake/state-phrases.ts';

export const dateOrders = ['ask', 'dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What the user said about one pasted row. */
export type RowChoice = {
  /** Null: the lead agency stays empty. Absent: nothing was chosen. */
  readonly agencyId?: OrganisationId | null | undefined;
  readonly isTaken?: boolean | undefined;
};

export type ReadOptions = {
  readonly text: string;
  readonly dateOrder: DateOrder;
  readonly emptyState: TaskState;
  readonly choices: Readonly<Record<string, RowChoice>>;
  readonly organisations: readonly Organisation[];
  /** Titles that the list of tasks has already. */
  readonly knownTitles: readonly string[];
  readonly t: Translate;
};

/** One pasted row as it was understood. */
export type ListRow = {
  /** Tells rows of the same text apart too. */
  readonly key: string;
  readonly cells: readonly string[];
  readonly title: string;
  readonly agencyText: string;
  readonly agencyId: OrganisationId | null;
  /** The text names no unit: the user says which is meant, or that it stays empty. */
  readonly isAgencyAsked: boolean;
  /** Nobody has said it yet. */
  readonly hasAgencyProblem: boolean;
  readonly dueDate: string | null;
  readonly state: TaskState;
  readonly isStateStated: boolean;
  /** Why it cannot be stored as it is. */
  readonly problems: readonly string[];
  /** What the user should know; such a row is stored only when it is ticked. */
  readonly warnings: readonly string[];
  readonly isTaken: boolean;
};

export type ReadList = {
  readonly rows: readonly ListRow[];
  /** Some date has two meanings, and nobody has said which. */
  readonly isDateOrderAsked: boolean;
};

/** What a pasted list says, row by row. Nothing is guessed: what is not understood is a problem of its row. */
export function readList(options: ReadOptions): ReadList {
  const { rows, places } = findLayout(parseTabSeparated(options.text), options.t);
  const titles = new Set(options.knownTitles.map(searchKey));
  const seen = new Set<string>();
  const keys = new Map<string, number>();
  const read = rows.map((cells) => {
    const content = cells.join('\t');
    const turn = (keys.get(content) ?? 0) + 1;
    keys.set(content, turn);
    const row = readRow(cells, `${turn}\t${content}`, places, options);
    const titleKey = searchKey(row.title);
    const isRepeated = titleKey !== '' && seen.has(titleKey);
    seen.add(titleKey);
    return warn(row, isRepeated, titles.has(titleKey), options);
  });
  const hasTwoMeanings = rows.some(
    (cells) => parsePasted(cellOf(cells, places.deadline)).kind === 'ambiguous',
  );
  return { rows: read, isDateOrderAsked: hasTwoMeanings };
}

/** The rows that are stored when the user saves. */
export function takenRows(list: ReadList): readonly ListRow[] {
  return list.rows.filter(({ isTaken }) => isTaken);
}

/** The other rows as text that can be pasted again. */
export function remainingText(list: ReadList): string {
  return list.rows
    .filter(({ isTaken }) => !isTaken)
    .map(({ cells }) => cells.map(quoteCell).join('\t'))
    .join('\n');
}

type PlainRow = Omit<ListRow, 'warnings' | 'isTaken'>;

function readRow(cells: readonly string[], key: string, places: ListPlaces, options: ReadOptions): PlainRow {
  const { t } = options;
  const [title, agencyText, dateText, stateText] = [
    cellOf(cells, places.title),
    cellOf(cells, places.agency),
    cellOf(cells, places.deadline),
    cellOf(cells, places.state),
  ];
  const agency = readAgency(agencyText, options.choices[key]?.agencyId, options);
  const date = readDeadline(dateText, options);
  const state = stateText === '' ? options.emptyState : findState(stateText, t);
  const problems = [
    ...(title === '' ? [t('entry:task-list.title-missing')] : []),
    ...(agency.problem === undefined ? [] : [agency.problem]),
    ...(date.problem === undefined ? [] : [date.problem]),
    ...(state === undefined ? [t('entry:task-list.state-unknown', { state: stateText })] : []),
  ];
  return {
    key,
    cells,
    title,
    agencyText,
    agencyId: agency.id,
    isAgencyAsked: agency.isAsked,
    hasAgencyProblem: agency.problem !== undefined,
    dueDate: date.isoDate,
    state: state ?? options.emptyState,
    isStateStated: stateText !== '',
    problems,
  };
}

function warn(row: PlainRow, isRepeated: boolean, isKnown: boolean, { t, choices }: ReadOptions): ListRow {
  const warnings = [
    ...(isKnown ? [t('entry:task-list.duplicate')] : []),
    ...(isRepeated ? [t('entry:task-list.repeated')] : []),
  ];
  const isWanted = choices[row.key]?.isTaken ?? warnings.length === 0;
  return { ...row, warnings, isTaken: isWanted && row.problems.length === 0 };
}

type ReadAgency = {
  readonly id: OrganisationId | null;
  readonly isAsked: boolean;
  readonly problem?: string;
};

/** A unit is found by its whole name or code, with or without tone marks; anything less is asked. */
function readAgency(
  text: string,
  chosen: OrganisationId | null | undefined,
  { organisations, t }: Pick<ReadOptions, 'organisations' | 't'>,
): ReadAgency {
  const key = searchKey(text);
  if (key === '') return { id: null, isAsked: false };
  const found = organisations.filter(({ code, name }) =>
    [code, ...languages.map((language) => name[language] ?? '')].some((it) => searchKey(it) === key),
  );
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return { id: only.id, isAsked: false };
  if (chosen !== undefined) return { id: chosen, isAsked: true };
  const problem =
    found.length === 0
      ? t('entry:task-list.unit-unknown', { name: text })
      : t('entry:task-list.unit-several', { name: text });
  return { id: null, isAsked: true, problem };
}

type ReadDeadline = { readonly isoDate: string | null; readonly problem?: string };

function readDeadline(text: string, { dateOrder, t }: Pick<ReadOptions, 'dateOrder' | 't'>): ReadDeadline {
  const parsed = parsePasted(text);
  if (parsed.kind === 'empty') return { isoDate: null };
  if (parsed.kind === 'date') return { isoDate: parsed.isoDate };
  const chosen = { ask: undefined, dayFirst: 0, monthFirst: 1 }[dateOrder];
  if (parsed.kind === 'ambiguous' && chosen !== undefined)
    return { isoDate: parsed.isoDates[chosen] ?? null };
  const typed = readTypedDate(text);
  const problem = typed.kind === 'problem' ? t(typed.sentence) : t('entry:date.ambiguous');
  return { isoDate: null, problem: t('entry:task-list.date-problem', { date: text, problem }) };
}

function parsePasted(text: string) {
  return parseDate(text, { isPasted: true });
}

function cellOf(cells: readonly string[], place: number): string {
  return cleanText(cells[place] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function quoteCell(cell: string): string {
  return /[\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
