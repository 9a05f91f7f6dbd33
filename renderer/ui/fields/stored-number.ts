import type { Format } from '#core/language/format.ts';
import { cleanText } from '#core/rules/text-hygiene.ts';

/** A stored number as it would be typed: with as many decimals as it has, without marks of direction. */
export function toNumberTyping(format: Format, value: number | null): string {
  if (value === null) return '';
  const [, fraction = ''] = String(value).split('.');
  return cleanText(format.number(value, Math.min(fraction.length, 6)));
}
