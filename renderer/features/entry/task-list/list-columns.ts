import { searchKey } from '#core/language/search-key.ts';
import type { Translate } from '#core/language/translate.ts';

export const listColumns = ['title', 'agency', 'deadline', 'state'] as const;
export type ListColumn = (typeof listColumns)[number];
export type ListPlaces = Readonly<Record<ListColumn, number>>;

/** Heads as agencies write them, beside the words of the interface. */
const vietnameseHeads: Readonly<Record<ListColumn, readonly string[]>> = {
  title: [
    'nhiệm vụ',
    'tên nhiệm vụ',
    'nội dung nhiệm vụ',
    'nội dung',
    'nội dung công việc',
    'công việc',
    'mô hình',
    'tên mô hình',
  ],
  agency: [
    'cơ quan chủ trì',
    'đơn vị chủ trì',
    'cơ quan, đơn vị chủ trì',
    'chủ trì',
    'đơn vị thực hiện',
    'cơ quan thực hiện',
  ],
  deadline: ['thời hạn', 'thời hạn hoàn thành', 'hạn hoàn thành', 'thời gian hoàn thành', 'hạn'],
  state: ['trạng thái', 'tình trạng', 'kết quả', 'tiến độ', 'tình hình thực hiện'],
};

/** The places of a list without heads, after a column of running numbers where there is one. */
const positional: ListPlaces = { title: 0, agency: 1, deadline: 2, state: 3 };

export type ListLayout = {
  readonly places: ListPlaces;
  /** The rows below the heads. */
  readonly rows: readonly (readonly string[])[];
};

/** Which cell of a row is what: by the heads where the first row has them, else by their order. */
export function findLayout(table: readonly (readonly string[])[], t: Translate): ListLayout {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [first = [], ...others] = rows;
  const heads = headsOf(t);
  const placeOf = (column: ListColumn) => first.findIndex((cell) => heads[column].includes(searchKey(cell)));
  const places = {
    title: placeOf('title'),
    agency: placeOf('agency'),
    deadline: placeOf('deadline'),
    state: placeOf('state'),
  };
  if (places.title !== -1) return { places, rows: others };
  const shift = isNumbered(rows) ? 1 : 0;
  return {
    rows,
    places: {
      title: positional.title + shift,
      agency: positional.agency + shift,
      deadline: positional.deadline + shift,
      state: positional.state + shift,
    },
  };
}

function headsOf(t: Translate): Readonly<Record<ListColumn, readonly string[]>> {
  const own: Readonly<Record<ListColumn, string>> = {
    title: t('term:column.task'),
    agency: t('term:column.lead-agency'),
    deadline: t('term:column.deadline'),
    state: t('term:column.state'),
  };
  const keys = (column: ListColumn) => [own[column], ...vietnameseHeads[column]].map(searchKey);
  return { title: keys('title'), agency: keys('agency'), deadline: keys('deadline'), state: keys('state') };
}

/** "1", "2." … in front of every row; a list of one column has its titles there. */
function isNumbered(rows: readonly (readonly string[])[]): boolean {
  return (
    rows.length > 0 && rows.every((row) => row.length > 1 && /^\d{1,4}[.)]?$/u.test(row[0]?.trim() ?? ''))
  );
}
