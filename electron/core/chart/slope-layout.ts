/** Ends of a line and of its labels, as distances from the top. */
export type SlopePlace = {
  readonly from: number;
  readonly to: number;
  /** Where the labels stand: beside the ends, or as near as the other labels leave room. */
  readonly fromLabel: number;
  readonly toLabel: number;
};

type SlopeSize = { readonly height: number; readonly labelGap: number };

/**
 * Lays lines from "before" to "now" between the smallest and the largest value. Their labels say the values, so
 * the scale need not start at zero.
 */
export function layOutSlopes(
  lines: readonly (readonly [from: number, to: number])[],
  { height, labelGap }: SlopeSize,
): readonly SlopePlace[] {
  const values = lines.flat();
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const edge = labelGap / 2;
  const toPlace = (value: number) =>
    highest === lowest ? height / 2 : edge + ((highest - value) / (highest - lowest)) * (height - 2 * edge);
  const ends = lines.map(([from, to]) => ({ from: toPlace(from), to: toPlace(to) }));
  const fromLabels = spreadLabels(
    ends.map(({ from }) => from),
    { height, labelGap },
  );
  const toLabels = spreadLabels(
    ends.map(({ to }) => to),
    { height, labelGap },
  );
  return ends.map((end, index) => ({
    ...end,
    fromLabel: fromLabels[index] ?? end.from,
    toLabel: toLabels[index] ?? end.to,
  }));
}

/**
 * Moves labels so that none covers another; their order stays. Half way between "moved down only" and "moved up only",
 * which both keep the distance, labels give way to either side alike.
 */
function spreadLabels(wishes: readonly number[], size: SlopeSize): readonly number[] {
  const order = wishes.map((_, index) => index).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const fromTop = order.map((index) => wishes[index] ?? 0);
  const down = pushDown(fromTop, size);
  const up = mirrored(pushDown(mirrored(fromTop, size), size), size);
  const places = wishes.map(() => 0);
  order.forEach((index, position) => {
    places[index] = ((down[position] ?? 0) + (up[position] ?? 0)) / 2;
  });
  return places;
}

/** From the top down: each label below the one before it, then all of them back above the lower edge. */
function pushDown(wishes: readonly number[], { height, labelGap }: SlopeSize): readonly number[] {
  const places: number[] = [];
  for (const wish of wishes) places.push(Math.max(wish, (places.at(-1) ?? -labelGap / 2) + labelGap));
  return places.map((place, position) =>
    Math.min(place, height - labelGap / 2 - (places.length - 1 - position) * labelGap),
  );
}

/** The same labels seen upside down. */
function mirrored(places: readonly number[], { height }: SlopeSize): readonly number[] {
  return places.map((place) => height - place).toReversed();
}
