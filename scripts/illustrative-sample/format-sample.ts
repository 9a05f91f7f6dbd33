import type { Sample } from '#core/domain/sample.ts';

const numberList = /\[\s+((?:(?:-?\d[\d.e+-]*|null),?\s+)+)\]/g;

/** A sample file: indented JSON, with each list of numbers on one line. */
export function formatSample(sample: Sample): string {
  const text = JSON.stringify(sample, null, 2);
  const compact = text.replace(numberList, (_, items: string) => `[${items.trim().replace(/\s+/g, ' ')}]`);
  return `${compact}\n`;
}
