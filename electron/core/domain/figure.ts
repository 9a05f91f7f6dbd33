import { z } from 'zod';

/**
 * How a reported figure relates to the true value: "98 %", "more than 98 %", "at least", "less than",
 * "at most", "about 98 %", "nearly 98 %".
 */
export const comparators = ['eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'nearly'] as const;
export const comparatorSchema = z.enum(comparators);
export type Comparator = (typeof comparators)[number];

/** A figure with the number of decimals of its source. Never computed with after formatting. */
export const figureSchema = z.strictObject({
  value: z.number(),
  decimals: z.int().min(0).max(6),
  comparator: comparatorSchema,
});
export type Figure = z.infer<typeof figureSchema>;

export const changeKinds = ['percent', 'percentagePoint', 'rankPlaces', 'ambiguous'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change as the source states it; `ambiguous` is never resolved by the program. */
export const reportedChangeSchema = z.strictObject({
  /** Size of the change, always positive or zero. */
  value: z.number().min(0),
  decimals: z.int().min(0).max(6),
  direction: z.enum(['increase', 'decrease', 'unchanged']),
  kind: z.enum(changeKinds),
  /** What it is compared with, as written: "2023". */
  basePeriod: z.string().min(1),
  /** False where the base period is understood from the context only. */
  isBaseStated: z.boolean(),
});
export type ReportedChange = z.infer<typeof reportedChangeSchema>;
