import { z } from 'zod';
import { figureSchema, reportedChangeSchema } from './figure.ts';
import { indicatorIdSchema, organisationIdSchema, periodIdSchema, sourceIdSchema } from './identifiers.ts';
import { localizedTextSchema, quoteSchema } from './language.ts';

export const measurementStates = ['draft', 'submitted', 'returned', 'accepted'] as const;
/** From which state on a figure counts: once it is submitted, or only once it is accepted. */
export const countedFromStates = ['submitted', 'accepted'] as const;
export type CountedFrom = (typeof countedFromStates)[number];
export const noDataReasons = ['notReported', 'onlyByUnit', 'onlyInWords', 'notApplicable'] as const;
/** What the source itself says of a result, where it gives no plan in numbers. */
export const assessments = ['onPlan', 'exceeded', 'low', 'aboveNationalAverage'] as const;

/** Words and circumstances around a figure. Most figures have none. */
export const measurementDetailSchema = z.strictObject({
  /** Exactly as the source writes it. */
  textAsReported: z.string().nullable(),
  /** "hundreds of thousands": all that the source gives where there is no figure. */
  qualitative: localizedTextSchema.nullable(),
  reportedChange: reportedChangeSchema.nullable(),
  assessment: z.enum(assessments).nullable(),
  /** The period the value speaks of, where it differs from the reporting period: "2022". */
  valuePeriod: z.string().nullable(),
  note: localizedTextSchema.nullable(),
  cause: localizedTextSchema.nullable(),
  solution: localizedTextSchema.nullable(),
  quote: quoteSchema.nullable(),
  sourceId: sourceIdSchema.nullable(),
});
export type MeasurementDetail = z.infer<typeof measurementDetailSchema>;

/** A reported result. Missing is never zero: no figure means a reason. */
export const measurementSchema = z
  .strictObject({
    indicatorId: indicatorIdSchema,
    periodId: periodIdSchema,
    organisationId: organisationIdSchema,
    figure: figureSchema.nullable(),
    noDataReason: z.enum(noDataReasons).nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    /** The whole of a count or the last place of a rank: 19 in "8/19", 63 in "27/63". */
    outOf: z.number().positive().nullable(),
    state: z.enum(measurementStates),
    detail: measurementDetailSchema.nullable(),
  })
  .refine((it) => (it.figure === null) === (it.noDataReason !== null), { path: ['noDataReason'] });
export type Measurement = z.infer<typeof measurementSchema>;
export type NoDataReason = (typeof noDataReasons)[number];
export type Assessment = (typeof assessments)[number];
