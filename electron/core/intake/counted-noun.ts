/** More words than the name of a counted thing has. */
const maximumWords = 6;
const letters = /^\p{L}[\p{L}\p{M}'./&-]*$/u;

/** Words that make another figure of the number before them: of a plan, of a change, of a part of another whole. */
const changingWords = [
  ['kế hoạch', 'ke hoach', 'mục tiêu', 'so với', 'so voi', 'cùng kỳ', 'cung ky', 'kỳ trước', 'năm trước'],
  [
    'tăng',
    'giảm',
    'vượt',
    'hơn',
    'kém',
    'thấp',
    'cao',
    'lần',
    'gấp',
    'bậc',
    'tá',
    'đến',
    'tới',
    'và',
    'hoặc',
  ],
  ['trở', 'không', 'chưa', 'phần trăm', 'phan tram', 'trong đó', 'còn'],
  ['plan', 'planned', 'target', 'up', 'down', 'to', 'than', 'versus', 'vs', 'from', 'compared', 'increase'],
  [
    'decrease',
    'rise',
    'fall',
    'times',
    'fold',
    'and',
    'or',
    'not',
    'no',
    'percentage',
    'dozen',
    'more',
    'less',
  ],
  ['योजना', 'लक्ष्य', 'वृद्धि', 'कमी', 'अधिक', 'कम', 'गुना', 'और', 'या', 'से', 'तक', 'नहीं'],
  ['منصوبے', 'ہدف', 'اضافہ', 'کمی', 'زیادہ', 'زائد', 'کم', 'گنا', 'اور', 'یا', 'سے', 'تک', 'نہیں', 'فیصدی'],
  ['plánu', 'cíle', 'více', 'méně', 'oproti', 'až', 'než', 'krát', 'nárůst', 'pokles', 'a', 'nebo', 'ne'],
  ['procentní', 'procentního', 'procentních', 'tucet', 'x'],
].flat();
/** After a percentage these are the points of a change. */
const points = [
  'điểm',
  'point',
  'points',
  'pp',
  'अंक',
  'درجے',
  'درجہ',
  'پوائنٹ',
  'bod',
  'body',
  'bodů',
  'bodu',
];

/** What is counted, as it was written behind a number ("văn bản"); undefined where the words say something else. */
export function findCountedNoun(words: readonly string[], isPercent: boolean): string | undefined {
  if (words.length > maximumWords || !words.every((word) => letters.test(word))) return undefined;
  const text = words.join(' ');
  const whole = ` ${text.toLowerCase()} `;
  const refused = isPercent ? [...changingWords, ...points] : changingWords;
  return refused.some((it) => whole.includes(` ${it} `)) ? undefined : text;
}
