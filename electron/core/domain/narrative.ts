import { z } from 'zod';
import { periodIdSchema } from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

/** Sections of the briefing that take text written by hand. */
export const narrativeSections = [
  'opening',
  'leadership',
  'results',
  'tasks',
  'pilotModels',
  'limitations',
  'directions',
  'recommendations',
] as const;
export type NarrativeSection = (typeof narrativeSections)[number];

/** Text written by hand for one section of one period's briefing. Paragraphs end with a line break. */
export const narrativeSchema = z.strictObject({
  periodId: periodIdSchema,
  section: z.enum(narrativeSections),
  text: localizedTextSchema,
});
export type Narrative = z.infer<typeof narrativeSchema>;
