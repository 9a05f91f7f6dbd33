import { z } from 'zod';
import { draftCodeSchema, isoDateSchema, sourceIdSchema } from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

/** Where figures come from: a document, an article, a report of a unit. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  code: z.string().min(1),
  kind: z.enum(['newsArticle', 'report', 'document', 'system', 'generated']),
  title: localizedTextSchema,
  url: z.string().nullable(),
  publishedDate: isoDateSchema.nullable(),
  note: localizedTextSchema.nullable(),
});
export type Source = z.infer<typeof sourceSchema>;
export const sourceDraftSchema = sourceSchema.omit({ id: true }).extend({ code: draftCodeSchema });
export type SourceDraft = z.infer<typeof sourceDraftSchema>;
