import type { JudgementStatus } from '../rules/judgement.ts';

/**
 * What a series means; it looks the same on screen, slide and page: actual solid, plan outlined or a
 * marker, forecast hatched, previous lighter.
 */
export type SeriesRole = 'actual' | 'plan' | 'forecast' | 'previous';

export type ChartSeries = {
  readonly role: SeriesRole;
  readonly name: string;
  /** Null is "no data" and is drawn as a gap, never as zero. */
  readonly values: readonly (number | null)[];
  /** Final text beside each mark, comparator included ("trên 98%"); null draws no label. */
  readonly labels: readonly (string | null)[];
  /** Status colour of each mark; null for the colour of the role. Absent: all marks in the role's colour. */
  readonly statuses?: readonly (JudgementStatus | null)[];
  /** What the key calls each status, where results for which less is better are among them. */
  readonly statusNames?: Readonly<Record<JudgementStatus, string>>;
};

/**
 * A chart as plain data with final strings.
 * `bar`: horizontal bars, for long category names; `column`: upright bars, plan as markers over them;
 * `line`: a course over time.
 */
export type ChartSpec = {
  readonly kind: 'bar' | 'column' | 'line';
  /** A statement read off the data. */
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueAxis: {
    /** Unit of the axis in words or null. The axis always starts at 0. */
    readonly title: string | null;
    readonly maximum: number | null;
    readonly numberFormat: 'integer' | 'decimal' | 'percent';
  };
  /** In `rtl` the value axis stands right and bars grow leftwards; time still runs left to right. */
  readonly direction: 'ltr' | 'rtl';
  /** Where the figures come from, and which state of the data ("Số liệu trực tiếp"). */
  readonly sourceNote: string;
  /** Everything the picture says, in sentences. */
  readonly altText: string;
};

/**
 * From the period before to this one, a line for each series, names and figures at its ends. It has no axis, so its
 * scale need not start at 0. For screen and picture; documents have no such chart.
 */
export type SlopeSpec = Omit<ChartSpec, 'kind'> & { readonly kind: 'slope' };

/**
 * One result against its plan on a track, in the same way on every surface; places are shares of the track from its
 * start, 0 to 1. `none`: a length would say something that is not known, as of "yes".
 */
export type Bullet =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'track';
      /** Null is "no data": the track stays, dashed and empty, and the plan with it. */
      readonly fill: { readonly from: number; readonly to: number } | null;
      /** Where 0 stands; bars begin there. */
      readonly zero: number;
      readonly plan: number | null;
      /** The bar would be longer than the track and ends in a double break. */
      readonly isCut: boolean;
      /** "More than 98": the bar ends in an arrow. */
      readonly isOpen: boolean;
      /** The plan is a bracket, what lies beyond it is too much. */
      readonly isLimit: boolean;
    }
  | {
      readonly kind: 'rank';
      /** The last place, where the axis begins; it ends at the first. */
      readonly worst: number;
      readonly value: number | null;
      readonly plan: number | null;
      /** The place of the period before. */
      readonly previous: number | null;
    };
