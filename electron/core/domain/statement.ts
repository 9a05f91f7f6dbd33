import { z } from 'zod';
import { draftCodeSchema, periodIdSchema, sourceIdSchema } from './identifiers.ts';
import { localizedTextSchema, quoteSchema } from './language.ts';

/** `activity`: what leaders and staff did; `limitation`: a shortcoming; `directive`: what is to be done. */
export const statementKinds = ['activity', 'limitation', 'directive', 'discussion', 'remark'] as const;
export const bottlenecks = ['legal', 'infrastructure', 'data', 'security', 'resources'] as const;

/** A sentence of the report that carries no figure of its own. */
export const statementSchema = z.strictObject({
  code: z.string().min(1),
  periodId: periodIdSchema,
  kind: z.enum(statementKinds),
  text: localizedTextSchema,
  addressees: localizedTextSchema.nullable(),
  bottleneck: z.enum(bottlenecks).nullable(),
  note: localizedTextSchema.nullable(),
  quote: quoteSchema.nullable(),
  sourceId: sourceIdSchema.nullable(),
});
export type Statement = z.infer<typeof statementSchema>;
export const statementDraftSchema = statementSchema.extend({ code: draftCodeSchema });
export type StatementDraft = z.infer<typeof statementDraftSchema>;
export type StatementKind = Statement['kind'];
export type Bottleneck = (typeof bottlenecks)[number];
