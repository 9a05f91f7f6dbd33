import { z } from 'zod';
import { languageSchema } from '#core/domain/language.ts';

const windowPlaceSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const recentWorkspaceSchema = z.strictObject({
  key: z.string(),
  folder: z.string(),
  name: z.string(),
});

/** What the shell keeps for one account. Nothing in it is content of a workspace. */
export const preferencesSchema = z.strictObject({
  language: languageSchema,
  zoomPercent: z.int().min(100).max(200),
  window: windowPlaceSchema.nullable(),
  /** Newest first. */
  recent: z.array(recentWorkspaceSchema).max(20),
  /** The workspace that was open when the app was left; null where none was. */
  openFolder: z.string().nullable(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  language: 'vi',
  zoomPercent: 100,
  window: null,
  recent: [],
  openFolder: null,
};
