import type { Indicator } from '../domain/indicator.ts';
import { scaleExponent } from './money-scale.ts';

type Words = Readonly<Record<number, string>>;

/** Words of a power of ten in the five languages, as a name or a head of a column writes them. */
const scaleWords: Words = {
  12: '(?:nghìn|ngàn) t[ỷỉ]|trillions?|bili[oó]n\\p{L}*',
  9: 't[ỷỉ]|billions?|bn|अरब|ارب|mld\\.?|miliard\\p{L}*',
  7: 'करोड़|کروڑ|crores?',
  6: 'triệu|tr\\.?|millions?|mn|मिलियन|ملین|mil\\.?|milion\\p{L}*',
  5: 'लाख|لاکھ|lakhs?',
  3: 'nghìn|ngàn|ng\\.?|thousands?|हज़ार|ہزار|tis\\.?|tisíc\\p{L}*|1[., ]?000',
};
const moneyWords = '(?:of )?(?:đồng|đ|₫|vnđ|vnd|dongs?|dong[ůu]|वियतनामी डोंग|डोंग|ویتنامی ڈونگ|ڈونگ)';

const named = Object.entries(scaleWords)
  .toSorted(([a], [b]) => Number(b) - Number(a))
  .map(([exponent, words]) => {
    const phrase = `(?:(?:${words}) ?${moneyWords}|vn[dđ] ?(?:${words}))`;
    return {
      exponent: Number(exponent),
      anywhere: new RegExp(`(?<![\\p{L}\\d])${phrase}(?!\\p{L})`, 'u'),
      asUnit: new RegExp(`[(\\[,;:–-] ?${phrase} ?[)\\]]?$`, 'u'),
    };
  });
/** Alone it is a syllable of many words ("hợp đồng"), so it counts only where a unit stands. */
const plainMoney = new RegExp(`[(\\[:] ?${moneyWords} ?[)\\]]?$`, 'u');

/** The power of ten of money that a name or a head speaks of: 6 of "Thu ngân sách (triệu đồng)". */
export function findNamedExponent(text: string): number | undefined {
  const plain = toPlain(text);
  const found = named.find(({ anywhere }) => anywhere.test(plain));
  if (found !== undefined) return found.exponent;
  return plainMoney.test(plain) ? 0 : undefined;
}

/**
 * True where a name speaks of money in another scale than the one that is chosen: a figure typed after the name
 * would be a million times too small. Of what is no money, only a name that ends in such a unit.
 */
export function isNamedInOtherScale(indicator: Pick<Indicator, 'name' | 'unit' | 'scale'>): boolean {
  return Object.values(indicator.name).some((text) => text !== undefined && saysOther(text, indicator));
}

function saysOther(text: string, indicator: Pick<Indicator, 'unit' | 'scale'>): boolean {
  if (indicator.unit !== 'currency') {
    const plain = toPlain(text);
    return plainMoney.test(plain) || named.some(({ asUnit }) => asUnit.test(plain));
  }
  const exponent = findNamedExponent(text);
  return exponent !== undefined && exponent !== scaleExponent(indicator);
}

function toPlain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
