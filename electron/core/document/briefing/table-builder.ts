import type { Run, TableBlock, TableColumn, TableRow } from '../document-model.ts';
import type { LocalizedText } from '../../domain/language.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { clause } from '../../wording/sentence.ts';

/** A column with the share of width it would like and the text of its cells. */
export type ColumnDraft<Item> = {
  readonly header: string;
  readonly width: number;
  readonly align: TableColumn['align'];
  /** Null is an empty cell. */
  readonly cell: (item: Item, index: number) => readonly Run[] | string | null;
  /** An optional column is left out where it would be empty from top to bottom. */
  readonly isOptional?: boolean;
};

type TableDraft<Item> = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly columns: readonly ColumnDraft<Item>[];
  /** What kind of row an item makes; all are data rows unless said otherwise. */
  readonly rowKind?: (item: Item) => TableRow['kind'];
};

/** Lays a table out: optional columns without content go, and the others share the width. */
export function buildTable<Item>(context: TellerContext, draft: TableDraft<Item>): TableBlock {
  const { t, format } = context;
  const { title, items, columns, rowKind = () => 'data' as const } = draft;
  const filled = columns
    .map((column) => ({ column, cells: items.map((item, index) => column.cell(item, index)) }))
    .filter(({ column, cells }) => column.isOptional !== true || cells.some((it) => it !== null));
  const wholeWidth = filled.reduce((sum, { column }) => sum + column.width, 0);
  const emptyCell = t('document:table.empty-cell');
  return {
    kind: 'table',
    caption: title,
    columns: filled.map(({ column: { header, align, width } }) => ({
      header,
      align,
      widthRatio: width / wholeWidth,
    })),
    rows: items.map((item, index) => {
      const cells = filled.map((it) => toRuns(it.cells[index] ?? emptyCell));
      const kind = rowKind(item);
      return { kind, cells: kind === 'group' ? cells.slice(0, 1) : cells };
    }),
    altText: t('document:table.alt', { title, rows: format.number(items.length, 0) }),
  };
}

/** The column of running numbers that most tables begin with. */
export function numberColumn<Item>({ t, format }: TellerContext): ColumnDraft<Item> {
  return {
    header: t('term:column.number'),
    width: 0.07,
    align: 'center',
    cell: (_item, index) => format.isolate(String(index + 1)),
  };
}

/** Why something is behind; left out where nobody said. */
export function causeColumn<Item>(
  { t, words }: TellerContext,
  causeOf: (item: Item) => LocalizedText | null | undefined,
): ColumnDraft<Item> {
  return {
    header: t('term:column.cause'),
    width: 0.2,
    align: 'start',
    isOptional: true,
    cell: (item) => {
      const cause = causeOf(item);
      return cause === null || cause === undefined ? null : clause(words(cause));
    },
  };
}

function toRuns(content: readonly Run[] | string): readonly Run[] {
  return typeof content === 'string' ? [{ text: content }] : content;
}
