import type { Figure } from '../domain/figure.ts';
import type { CountedFrom, Measurement } from '../domain/measurement.ts';

/** A result as it is shown; one that is left out has a figure that is marked and counts nowhere. */
export type ShownMeasurement = Measurement & { readonly isLeftOut?: boolean };

/** Drafts and returned figures never count. */
export function isCounted(state: Measurement['state'], from: CountedFrom): boolean {
  return state === 'accepted' || (state === 'submitted' && from === 'submitted');
}

export function toShown(measurement: Measurement, from: CountedFrom): ShownMeasurement {
  if (measurement.figure === null || isCounted(measurement.state, from)) return measurement;
  return { ...measurement, isLeftOut: true };
}

/** The figure that statuses, changes, rankings and charts may use; null where there is none that counts. */
export function countedFigure(measurement: ShownMeasurement | null | undefined): Figure | null {
  if (measurement === null || measurement === undefined || measurement.isLeftOut === true) return null;
  return measurement.figure;
}

/** The state that a shown figure must be marked with; undefined where it may stand as it is. */
export function findMark({
  figure,
  state,
  isLeftOut,
}: ShownMeasurement): Exclude<Measurement['state'], 'accepted'> | undefined {
  if (figure === null || state === 'accepted') return undefined;
  return state === 'submitted' && isLeftOut !== true ? undefined : state;
}
