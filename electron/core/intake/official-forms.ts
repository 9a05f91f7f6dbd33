import { searchKey } from '../language/search-key.ts';

/** What officials write around a figure that says nothing more: the mark at the end of a sentence. */
const endMark = /(?<=[%\p{L}\p{M})]|,\d+) ?[.;,:]+$/u;
const nounInBrackets = / ?\((?<noun>[^\d()%]+)\)$/u;

/** "8 of 19", "15 nhiệm vụ trên tổng số 44 nhiệm vụ"; in Hindi and Urdu the whole stands first. */
const wholeAfter =
  /^(?<part>.*?\d)(?:[\p{L}\p{M} ]*?) (?:of|out of|(?:trên|trong)(?: tổng)?(?: số)?|ze?|ze? celkem|z celkového počtu) (?<whole>\d.*)$/iu;
const wholeBefore = /^(?<start>\D*)(?<whole>\d[^\p{L}]*)(?:[\p{L}\p{M} ]*?) ?(?:में से|میں سے) (?<part>\d.*)$/u;
/** "15 nhiệm vụ/44 nhiệm vụ": the noun of the part is said again behind the whole. */
const nounBeforeSlash = /(?<=\d) \p{L}[\p{L}\p{M} ]*?(?= ?\/ ?\d)/u;

/** A figure as officials put it, in the way in which a number is typed: "8/19", "98,5 %". */
export function toTypedForm(plain: string): string {
  return plain
    .replace(endMark, '')
    .replace(nounInBrackets, ' $<noun>')
    .replace(wholeAfter, '$<part>/$<whole>')
    .replace(wholeBefore, '$<start>$<part>/$<whole>')
    .replace(nounBeforeSlash, '')
    .trimEnd();
}

export type StatedRate = { readonly ratio: string; readonly percent: string };

const rateBehind =
  /^(?<ratio>.*\d.*\/.*?\d.*?)(?:[,;] | ?\(| ?= ?| - )(?<words>[^\d()%]*)(?<percent>\d[^()/]*)\)?$/u;
const rateBefore = /^(?<words>[^\d()%]*)(?<percent>\d[^()/]*)\((?<ratio>[^()]*\d[^()]*\/[^()]*\d[^()]*)\)$/u;

/** Words between the parts of a rate and the rate that only join them. */
const joiningWords: ReadonlySet<string> = new Set(
  [
    ['', '=', 'đạt', 'đạt tỷ lệ', 'tỷ lệ', 'bằng', 'chiếm', 'tương đương', 'tương ứng', 'tức'],
    ['reaching', 'that is', 'i.e.', 'equal to', 'or', 'rate', 'achieving', 'a rate of'],
    ['यानी', 'अर्थात', 'प्राप्ति', 'दर', 'یعنی', 'شرح', 'حصول'],
    ['tj.', 'tedy', 'to je', 'tj', 'dosaženo', 'podíl', 'plnění'],
  ]
    .flat()
    .map(searchKey),
);

/** "436.167/319.284, đạt 136,61 %" and "80% (12/15)" as parts and rate; undefined where one of them is missing. */
export function splitStatedRate(plain: string): StatedRate | undefined {
  const { ratio, words, percent } = (rateBehind.exec(plain) ?? rateBefore.exec(plain))?.groups ?? {};
  if (ratio === undefined || percent === undefined || !joiningWords.has(searchKey(words ?? '')))
    return undefined;
  return { ratio: ratio.trim(), percent: percent.trim() };
}
