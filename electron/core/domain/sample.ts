import { z } from 'zod';
import { documentSettingsSchema } from './document-settings.ts';
import { indicatorGroupSchema, indicatorSchema } from './indicator.ts';
import { measurementDetailSchema, measurementSchema } from './measurement.ts';
import { narrativeSchema } from './narrative.ts';
import { organisationSchema } from './organisation.ts';
import { periodSchema } from './period.ts';
import { reportedTotalSchema } from './reported-total.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { targetSchema } from './target.ts';
import { taskSchema } from './task.ts';
import { workspaceSettingsSchema } from './workspace-settings.ts';

const code = z.string().min(1);
const measurementShape = measurementSchema.shape;

/**
 * A sample province as a file: the entities of a workspace, with codes in place of integer keys.
 * Ids are left out; every reference is the code of the thing referred to.
 */
export const sampleSchema = z.strictObject({
  id: code,
  settings: workspaceSettingsSchema,
  documentSettings: documentSettingsSchema,
  /** Code of the period that a briefing without further options speaks of. */
  defaultPeriod: code,
  sources: z.array(sourceSchema.omit({ id: true })),
  /** Parents come before their children; the first is the province. */
  organisations: z.array(
    organisationSchema
      .omit({ id: true, parentId: true, successorId: true })
      .extend({ parent: code.nullable() }),
  ),
  periods: z.array(z.strictObject(periodSchema.shape).omit({ id: true })),
  groups: z.array(indicatorGroupSchema.omit({ id: true })),
  indicators: z.array(
    indicatorSchema
      .omit({ id: true, groupId: true, numeratorId: true, denominatorId: true, leadOrganisationId: true })
      .extend({
        group: code,
        numerator: code.nullable(),
        denominator: code.nullable(),
        leadOrganisation: code.nullable(),
        scale: indicatorSchema.shape.scale.optional(),
        counter: indicatorSchema.shape.counter.optional(),
      }),
  ),
  targets: z.array(
    targetSchema
      .omit({ id: true, indicatorId: true, periodId: true, organisationId: true })
      .extend({ indicator: code, period: code, organisation: code }),
  ),
  measurements: z.array(
    z.strictObject({
      indicator: code,
      period: code,
      organisation: code,
      figure: measurementShape.figure,
      noDataReason: measurementShape.noDataReason,
      numerator: measurementShape.numerator,
      denominator: measurementShape.denominator,
      outOf: measurementShape.outOf,
      state: measurementShape.state,
      detail: measurementDetailSchema.omit({ sourceId: true }).extend({ source: code.nullable() }).nullable(),
    }),
  ),
  /**
   * Plain figures of many periods in compact rows `[value, …]`, one per period from `firstPeriod` on in the
   * order of `periods` of the same kind; null is "no data, not reported". Comparator `eq`, state `accepted`.
   */
  series: z.array(
    z.strictObject({
      indicator: code,
      organisation: code,
      firstPeriod: code,
      decimals: z.int().min(0).max(6),
      values: z.array(z.number().nullable()),
    }),
  ),
  tasks: z.array(
    taskSchema
      .omit({
        id: true,
        leadOrganisationId: true,
        coordinatingOrganisationIds: true,
        indicatorIds: true,
        sourceId: true,
      })
      .extend({
        leadOrganisation: code.nullable(),
        coordinatingOrganisations: z.array(code),
        indicators: z.array(code),
        source: code.nullable(),
      }),
  ),
  reportedTotals: z.array(
    reportedTotalSchema.omit({ id: true, periodId: true, sourceId: true }).extend({
      period: code,
      source: code.nullable(),
    }),
  ),
  statements: z.array(
    statementSchema.omit({ periodId: true, sourceId: true }).extend({
      period: code,
      source: code.nullable(),
    }),
  ),
  narratives: z.array(narrativeSchema.omit({ periodId: true }).extend({ period: code })),
});
export type Sample = z.infer<typeof sampleSchema>;
