import { comparators, type Comparator } from '../domain/figure.ts';
import { languages, type Language } from '../domain/language.ts';
import { searchKey } from '../language/search-key.ts';

type ComparatorPhrases = Readonly<Record<Comparator, readonly string[]>>;

/**
 * What stands around a number (#) to compare it. A word that may also say by how much a figure differs is left
 * out: "vượt 11,17%" is a surplus over the plan, not more than 11,17%.
 */
const comparatorPhrases: Readonly<Record<Language, ComparatorPhrases>> = {
  vi: {
    eq: [
      'bằng #',
      'đúng #',
      'đạt #',
      'tổng số #',
      'tổng cộng #',
      'có tổng số #',
      'tổng số có #',
      'hoàn thành #',
    ],
    gt: ['trên #', 'hơn #', 'lớn hơn #', 'vượt trên #', 'vượt quá #', 'đạt trên #', 'đạt hơn #'],
    gte: [
      'ít nhất #',
      'tối thiểu #',
      'không dưới #',
      'không ít hơn #',
      'từ # trở lên',
      'từ #',
      'đạt từ # trở lên',
      '# trở lên',
      'đạt ít nhất #',
    ],
    lt: ['dưới #', 'nhỏ hơn #', 'chưa đến #', 'chưa tới #', 'chưa đầy #', 'đạt dưới #'],
    lte: ['không quá #', 'không vượt quá #', 'tối đa #', 'nhiều nhất #', 'từ # trở xuống', '# trở xuống'],
    approx: ['khoảng #', 'vào khoảng #', 'ước #', 'ước khoảng #', 'ước đạt #', 'xấp xỉ #', 'đạt khoảng #'],
    nearly: ['gần #', 'gần bằng #', 'gần đạt #', 'đạt gần #'],
  },
  en: {
    eq: ['exactly #', 'a total of #', 'total #', 'in total #'],
    gt: ['over #', 'above #', 'more than #', 'greater than #'],
    gte: [
      'from #',
      'from # up',
      'at least #',
      'no less than #',
      'not less than #',
      'no fewer than #',
      '# or more',
      '# or above',
    ],
    lt: ['below #', 'under #', 'less than #', 'fewer than #'],
    lte: [
      'at most #',
      'no more than #',
      'not more than #',
      'up to #',
      '# or less',
      '# or fewer',
      '# or below',
    ],
    approx: ['about #', 'around #', 'approximately #', 'approx. #', 'roughly #'],
    nearly: ['nearly #', 'almost #', 'close to #'],
  },
  hi: {
    eq: ['ठीक #', 'कुल #'],
    gt: ['# से अधिक', '# से ज़्यादा', '# से ऊपर'],
    gte: ['# से', 'कम से कम #', 'न्यूनतम #', '# या अधिक', '# या उससे अधिक', '# से कम नहीं'],
    lt: ['# से कम'],
    lte: ['अधिकतम #', 'ज़्यादा से ज़्यादा #', '# या कम', '# से अधिक नहीं'],
    approx: ['लगभग #', 'करीब #', 'तकरीबन #'],
    nearly: ['# के निकट', '# के करीब'],
  },
  ur: {
    eq: ['عین #', 'کل #'],
    gt: ['# سے زائد', '# سے زیادہ', '# سے اوپر'],
    gte: ['# سے', 'کم از کم #', 'کم سے کم #', '# یا زیادہ', '# یا اس سے زیادہ', '# سے کم نہیں'],
    lt: ['# سے کم'],
    lte: ['زیادہ سے زیادہ #', '# یا کم', '# سے زیادہ نہیں', '# سے زائد نہیں'],
    approx: ['تقریباً #', 'اندازاً #', 'لگ بھگ #'],
    nearly: ['# کے قریب'],
  },
  cs: {
    eq: ['přesně #', 'celkem #'],
    gt: ['více než #', 'přes #', 'nad #', 'větší než #'],
    gte: ['od #', 'nejméně #', 'alespoň #', 'minimálně #', '# a více', '# nebo více'],
    lt: ['méně než #', 'pod #', 'menší než #'],
    lte: ['nejvýše #', 'maximálně #', 'nanejvýš #', '# a méně', '# nebo méně'],
    approx: ['přibližně #', 'zhruba #', 'asi #', 'okolo #', 'kolem #', 'cca #'],
    nearly: ['téměř #', 'skoro #', 'bezmála #'],
  },
};

/** Of all languages at once: a Vietnamese source is quoted in an English window. No phrase means two things. */
export const comparatorsByPhrase: ReadonlyMap<string, Comparator> = new Map([
  ['#', 'eq'],
  ...languages.flatMap((language) =>
    comparators.flatMap((comparator) =>
      comparatorPhrases[language][comparator].map((it) => [searchKey(it), comparator] as const),
    ),
  ),
]);
