import type { Measure } from '../domain/indicator.ts';
import { scaleTerms, unitTerms } from '../language/term-keys.ts';
import type { Wording } from './wording.ts';

/** What figures of an indicator are written in: "Triệu đồng", "hồ sơ", "Phần trăm". */
export function unitText(
  { t, words }: Pick<Wording, 't' | 'words'>,
  { unit, scale, counter }: Measure,
): string {
  if (unit === 'currency' && scale !== null) return t(scaleTerms[scale]);
  return unit === 'count' && counter !== null ? words(counter) : t(unitTerms[unit]);
}
