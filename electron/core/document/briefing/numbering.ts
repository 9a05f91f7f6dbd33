/** Counts 1, 2, 3 … at each call. */
export function createCounter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
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
