import { z } from 'zod';
import {
  draftCodeSchema,
  indicatorGroupIdSchema,
  indicatorIdSchema,
  organisationIdSchema,
} from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

export const indicatorUnits = ['percent', 'count', 'index', 'rank', 'currency', 'yesNo'] as const;
export const directions = [
  'higherIsBetter',
  'lowerIsBetter',
  'neutral',
  'keepAtLeast',
  'reachByDate',
] as const;
export const accumulations = ['cumulative', 'incremental', 'pointInTime'] as const;

/** What an amount of money is typed and shown in; the value itself stays in đồng. */
export const moneyScales = ['thousand', 'million', 'billion'] as const;
export type MoneyScale = (typeof moneyScales)[number];

/** Ratios (1 = 100 % of the plan) at which a status begins. */
export const thresholdsSchema = z.strictObject({ near: z.number().gt(0).lt(1) });
export type Thresholds = z.infer<typeof thresholdsSchema>;

export const indicatorSchema = z.strictObject({
  id: indicatorIdSchema,
  code: z.string().min(1),
  groupId: indicatorGroupIdSchema,
  name: localizedTextSchema,
  unit: z.enum(indicatorUnits),
  /** Of a currency alone; null: đồng. */
  scale: z.enum(moneyScales).nullable(),
  /** The noun that a count counts, or the parts of a rate: "hồ sơ". Null: none is shown. */
  counter: localizedTextSchema.nullable(),
  direction: z.enum(directions),
  accumulation: z.enum(accumulations),
  decimals: z.int().min(0).max(6),
  numeratorId: indicatorIdSchema.nullable(),
  denominatorId: indicatorIdSchema.nullable(),
  leadOrganisationId: organisationIdSchema.nullable(),
  /** 1 to 5: utility group of Decision 06/QĐ-TTg. */
  utilityGroup: z.int().min(1).max(5).nullable(),
  /** Null: the thresholds of the workspace hold. */
  thresholds: thresholdsSchema.nullable(),
  note: localizedTextSchema.nullable(),
});
/** An indicator that is not stored yet; one without a code is given one. */
export const indicatorDraftSchema = indicatorSchema.omit({ id: true }).extend({ code: draftCodeSchema });
export type IndicatorDraft = z.infer<typeof indicatorDraftSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorUnit = Indicator['unit'];
/** What a figure of an indicator is written in: its unit, the scale of its money, the noun that it counts. */
export type Measure = Pick<Indicator, 'unit' | 'scale' | 'counter'>;
export type Direction = Indicator['direction'];

export const indicatorGroupSchema = z.strictObject({
  id: indicatorGroupIdSchema,
  code: z.string().min(1),
  name: localizedTextSchema,
});
export type IndicatorGroup = z.infer<typeof indicatorGroupSchema>;
export const indicatorGroupDraftSchema = indicatorGroupSchema
  .omit({ id: true })
  .extend({ code: draftCodeSchema });
export type IndicatorGroupDraft = z.infer<typeof indicatorGroupDraftSchema>;

/** True of numbers of things and of money, which can be added up. */
export function isAmount(unit: IndicatorUnit): boolean {
  return unit === 'count' || unit === 'currency';
}
