import type { Comparator, Figure } from '#core/domain/figure.ts';

/** A figure from its text: "98.95" has two decimals. */
export function figure(text: string, comparator: Comparator = 'eq'): Figure {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return { value: Number(text), decimals, comparator };
}
