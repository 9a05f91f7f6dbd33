import { z } from 'zod';

/** Integer keys inside one workspace file; never exchanged. */
export const organisationIdSchema = z.int().positive().brand<'OrganisationId'>();
export const periodIdSchema = z.int().positive().brand<'PeriodId'>();
export const indicatorIdSchema = z.int().positive().brand<'IndicatorId'>();
export const indicatorGroupIdSchema = z.int().positive().brand<'IndicatorGroupId'>();
export const targetIdSchema = z.int().positive().brand<'TargetId'>();
export const taskIdSchema = z.int().positive().brand<'TaskId'>();
export const sourceIdSchema = z.int().positive().brand<'SourceId'>();
export const reportedTotalIdSchema = z.int().positive().brand<'ReportedTotalId'>();

export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type PeriodId = z.infer<typeof periodIdSchema>;
export type IndicatorId = z.infer<typeof indicatorIdSchema>;
export type IndicatorGroupId = z.infer<typeof indicatorGroupIdSchema>;
export type TargetId = z.infer<typeof targetIdSchema>;
export type TaskId = z.infer<typeof taskIdSchema>;
export type SourceId = z.infer<typeof sourceIdSchema>;
export type ReportedTotalId = z.infer<typeof reportedTotalIdSchema>;

/** A UUIDv7: what is exchanged or cited. */
export const uidSchema = z.uuid().brand<'Uid'>();
export type Uid = z.infer<typeof uidSchema>;

/** Code of a record in the making; an empty one is filled in when the record is stored. */
export const draftCodeSchema = z.string().max(40);

/** A calendar day as "2024-06-30". */
export const isoDateSchema = z.iso.date();
export type IsoDate = string;
