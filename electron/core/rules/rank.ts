/** Gives each value its place, best first. Equal values share a place and the next place is left out. */
export function rankValues(
  values: readonly (number | null)[],
  best: 'highest' | 'lowest',
): readonly (number | null)[] {
  const present = values.filter((value) => value !== null);
  const sorted = present.toSorted((a, b) => (best === 'highest' ? b - a : a - b));
  const places = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!places.has(value)) places.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
