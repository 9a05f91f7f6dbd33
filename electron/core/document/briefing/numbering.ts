import type { TellerContext } from '../../wording/teller-context.ts';
import type { Block } from '../document-model.ts';

/** The last pass over a paper: tables and charts are counted in the order in which they stand. */
export function numberCaptions({ t, format }: TellerContext, blocks: readonly Block[]): Block[] {
  let [tables, charts] = [0, 0];
  return blocks.map((block) => {
    if (block.kind === 'table') {
      tables += 1;
      const number = format.isolate(String(tables));
      return { ...block, caption: t('document:table.caption', { number, title: block.caption }) };
    }
    if (block.kind === 'chart') {
      charts += 1;
      const number = format.isolate(String(charts));
      return { ...block, caption: t('document:chart.caption', { number, title: block.caption }) };
    }
    return block;
  });
}

const romanDigits = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Roman numeral of a whole number from 1 to 39, as headings of Decree 30 want it. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}
