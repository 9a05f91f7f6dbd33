// XML 1.0 cannot carry these, however they are escaped.
const illegalCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * The same plain data with every text reduced to characters that XML can carry. Stored text is already clean;
 * this is the last fence, because one bad character makes Word refuse the whole file.
 */
export function withLegalText<T>(value: T): T {
  // The result has the shape of the argument: only the content of strings changes.
  return legalCopy(value) as T;
}

function legalCopy(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(illegalCharacters, '');
  if (Array.isArray(value)) return value.map(legalCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, legalCopy(entry)]));
}
