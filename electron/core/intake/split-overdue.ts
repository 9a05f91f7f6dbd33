/** "612, trong đó 74 quá hạn" and its like: a whole, words that say "of which", and what is overdue of it. */
const ofWhich =
  /^(?<whole>.+?)[,;:.،؛]? (?:trong đó(?: có)?|of which|of them|including|z toho|जिनमें(?: से)?|جن میں(?: سے)?) (?<part>.+)$/iu;
const overdue =
  /(?:^| )(?:(?:nhiệm vụ|mô hình điểm|mô hình|tasks?|pilot models?|are|is|đã) ?)*(?:quá hạn|overdue|po termínu|समय-सीमा पार|میعاد گزر چکی):?(?= |$)/iu;

/** Undefined where the text does not speak of what is overdue. */
export function splitOverdue(text: string): { readonly whole: string; readonly overdue: string } | undefined {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[.।۔]$/u, '');
  const { whole, part } = ofWhich.exec(plain)?.groups ?? {};
  if (whole === undefined || part === undefined || !overdue.test(part)) return undefined;
  return { whole, overdue: part.replace(overdue, '').trim() };
}
