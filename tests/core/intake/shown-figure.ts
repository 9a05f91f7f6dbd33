import type { ParsedFigure } from '#core/intake/parse-figure.ts';

/** What was read, in one line. */
export function shown(parsed: ParsedFigure): string {
  switch (parsed.kind) {
    case 'figure':
      return [
        reading(parsed),
        parsed.unit,
        parsed.noun && `(${parsed.noun})`,
        parsed.rate && `= ${parsed.rate.value}`,
      ]
        .filter((it) => it !== null)
        .join(' ');
    case 'ambiguous':
      return parsed.readings.map(reading).join(' | ');
    case 'unreadable':
      return parsed.reason;
    default:
      return parsed.kind;
  }
}

function reading({
  figure,
  outOf,
}: Pick<Extract<ParsedFigure, { kind: 'figure' }>, 'figure' | 'outOf'>): string {
  const { comparator, value, decimals } = figure;
  return `${comparator} ${value.toFixed(decimals)}${outOf === null ? '' : `/${outOf}`}`;
}
