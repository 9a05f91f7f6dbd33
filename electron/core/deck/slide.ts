import type { Bullet } from '../chart/chart-spec.ts';
import type { JudgementStatus } from '../rules/judgement.ts';

/** One mark of a slide: a bar, a large figure or a line, with final words. */
export type SlideMark = {
  readonly name: string;
  /** Second line under the name: who, why. */
  readonly detail: string | null;
  readonly value: string;
  /** Beside the value, in small: the plan, the change. */
  readonly valueNote: string | null;
  /** The picture of a bar; null where the mark is a figure or a line of words. */
  readonly bullet: Bullet | null;
  readonly status: JudgementStatus | null;
};

/** The figures behind a slide, shown by click or Enter. */
export type SlideTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Slide = {
  readonly key: string;
  readonly kind: 'figures' | 'bars' | 'lines';
  /** A statement read off the data. */
  readonly title: string;
  readonly marks: readonly SlideMark[];
  /** What the bars measure, or how many of all marks are shown. */
  readonly note: string | null;
  readonly table: SlideTable;
};

/** More marks than this are not read from twelve metres. */
export const mostMarks = 8;

/** Parts of nearly equal size, none larger than `most`. */
export function evenParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
