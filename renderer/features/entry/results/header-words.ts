import { searchKey } from '#core/language/search-key.ts';

/** Of all languages at once: a table from a Vietnamese agency is pasted in an English window. */
const resultWords = toKeys([
  'thực hiện',
  'kết quả',
  'đạt được',
  'số liệu',
  'lũy kế',
  'trong kỳ',
  'kỳ này',
  'kỳ báo cáo',
  'TH',
  'KQ',
  'achieved',
  'actual',
  'result',
  'results',
  'उपलब्धि',
  'परिणाम',
  'वास्तविक',
  'حاصل شدہ',
  'نتیجہ',
  'نتائج',
  'skutečnost',
  'výsledek',
  'výsledky',
  'dosaženo',
]);

/** Heads of what stands beside a result: its plan, other periods, comparisons, the unit. They win over the words above. */
const otherWords = toKeys([
  'kế hoạch',
  'KH',
  'chỉ tiêu',
  'mục tiêu',
  'giao',
  'trước',
  'cùng kỳ',
  'so với',
  'so sánh',
  'hoàn thành',
  'tỷ lệ thực hiện',
  'tỷ lệ đạt',
  '% thực hiện',
  '% đạt',
  'tiến độ',
  'tăng',
  'giảm',
  'đơn vị',
  'cơ quan',
  'thời gian',
  'thời hạn',
  'đánh giá',
  'nguồn',
  'ghi chú',
  'xếp loại',
  'planned',
  'plan',
  'target',
  'targets',
  'previous',
  'last year',
  'same period',
  'compared',
  'change',
  'completion',
  'unit',
  'status',
  'source',
  'note',
  'notes',
  'नियोजित',
  'योजना',
  'लक्ष्य',
  'पिछली',
  'पिछला',
  'गत',
  'तुलना',
  'परिवर्तन',
  'इकाई',
  'मूल्यांकन',
  'स्रोत',
  'टिप्पणी',
  'منصوبہ',
  'منصوبے',
  'ہدف',
  'گزشتہ',
  'مقابلے',
  'تبدیلی',
  'اکائی',
  'جائزہ',
  'ماخذ',
  'نوٹ',
  'plán',
  'plánu',
  'cíl',
  'předchozí',
  'předchozího',
  'plnění',
  'změna',
  'jednotka',
  'hodnocení',
  'zdroj',
  'poznámka',
]);

/** A cell with one of them says that there is no figure; it is no head, even where it speaks of figures. */
const missingWords = toKeys([
  'chưa',
  'không',
  'chỉ có',
  'đang',
  'no',
  'not',
  'none',
  'only',
  'n/a',
  'नहीं',
  'अनुपलब्ध',
  'केवल',
  'نہیں',
  'صرف',
  'دستیاب',
  'není',
  'nejsou',
  'bez',
  'pouze',
  'jen',
]);

/** Whole heads of the columns before the figures. */
const nameHeads: ReadonlySet<string> = new Set(
  toKeys([
    'TT',
    'STT',
    'chỉ tiêu',
    'tên chỉ tiêu',
    'nội dung',
    'nội dung chỉ tiêu',
    'tên',
    'mã',
    'No.',
    'indicator',
    'name',
    'code',
    'संकेतक',
    'اشاریہ',
    'ukazatel',
  ]),
);

export function isHeadOfNames(text: string): boolean {
  return nameHeads.has(toKey(text));
}

/** What the head of a column of a spreadsheet says. */
export type Head =
  /** The results of the asked years. */
  | 'result'
  /** Something that is no result of these years. */
  | 'other'
  | 'unknown';

/** Never takes a text that a figure or a word for "none" stands in for the head of results. */
export function readHead(text: string, years: readonly number[]): Head {
  const key = toKey(text);
  if (hasOne(key, missingWords)) return 'unknown';
  const numbers = text.match(/\d+(?:[.,]\d+)*%?/gu) ?? [];
  const named = numbers.filter((it) => yearNumber.test(it)).map(Number);
  const isOfOtherYears = named.length > 0 && !named.some((year) => years.includes(year));
  if (hasOne(key, otherWords) || isOfOtherYears) return 'other';
  const isDated = numbers.every((it) => yearNumber.test(it) || dayNumber.test(it));
  return isDated && hasOne(key, resultWords) ? 'result' : 'unknown';
}

const yearNumber = /^20\d\d$/u;
/** Days, months and quarters: "6 tháng", "30/6/2026". */
const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])$/u;

/** True where an unread text may stand for a figure: it has digits or no letters, or says that there is none. */
export function isLikeContent(text: string): boolean {
  return /\d/u.test(text) || !/\p{L}/u.test(text) || hasOne(toKey(text), missingWords);
}

function hasOne(key: string, words: readonly string[]): boolean {
  return words.some((word) => key.includes(word));
}

function toKeys(words: readonly string[]): readonly string[] {
  return words.map(toKey);
}

/** Whole words alone, with a space on both sides. */
function toKey(text: string): string {
  return ` ${searchKey(text)
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()} `;
}
