import type { Measure } from '../domain/indicator.ts';
import type { Format } from '../language/format.ts';
import { exactInScale } from '../rules/money-scale.ts';
import { cleanText } from '../rules/text-hygiene.ts';

const plain = { unit: 'count', scale: null } as const;

/**
 * A stored number as it would be typed: in the scale of its indicator with as many decimals as it has, without marks
 * of direction.
 */
export function toNumberTyping(
  format: Format,
  value: number | null,
  measure: Pick<Measure, 'unit' | 'scale'> = plain,
): string {
  if (value === null) return '';
  const typed = exactInScale(value, measure);
  return cleanText(format.number(typed.value, typed.decimals));
}
