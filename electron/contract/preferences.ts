import { z } from 'zod';
import { languageSchema } from '#core/domain/language.ts';

const windowPlaceSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const recentWorkspaceSchema = z.object({
  key: z.string(),
  folder: z.string(),
  name: z.string(),
});

export const mostRecentWorkspaces = 20;

/** When backups are made by themselves, and where each of them is written a second time. */
export const backupPlanSchema = z.object({
  /** Minutes between two of them while something changes. */
  everyMinutes: z.int().min(5).max(1440),
  /** The folder and the mark in it; null: nowhere. */
  second: z.object({ folder: z.string(), id: z.string() }).nullable(),
});
export type BackupPlan = z.infer<typeof backupPlanSchema>;
export const defaultBackupPlan: BackupPlan = { everyMinutes: 30, second: null };

/** What the shell keeps for one account. Nothing in it is content of a workspace. */
const preferencesSchema = z.object({
  language: languageSchema,
  zoomPercent: z.int().min(100).max(200),
  window: windowPlaceSchema.nullable(),
  /** Newest first. */
  recent: z.array(recentWorkspaceSchema).max(mostRecentWorkspaces),
  /** The workspace that was open when the app was left; null where none was. */
  openFolder: z.string().nullable(),
  backups: backupPlanSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  language: 'vi',
  zoomPercent: 100,
  window: null,
  recent: [],
  openFolder: null,
  backups: defaultBackupPlan,
};

/** Key by key: one that another version wrote in another way must not take the others with it. */
export function readPreferences(stored: unknown): Preferences {
  const values = toRecord(stored);
  const { recent, ...others } = preferencesSchema.shape;
  const read = Object.entries(others).flatMap(([key, schema]) => {
    const { success, data } = schema.safeParse(values[key]);
    return success ? [[key, data] as const] : [];
  });
  return {
    ...defaultPreferences,
    // Each value was read by the schema of its own key.
    ...(Object.fromEntries(read) as Partial<Preferences>),
    recent: readEach(recent.element, values['recent']).slice(0, mostRecentWorkspaces),
  };
}

function readEach<Item>(schema: z.ZodType<Item>, stored: unknown): Item[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) => {
    const { success, data } = schema.safeParse(item);
    return success ? [data] : [];
  });
}

/** What another version of the program keeps beside them. */
export function foreignPreferences(stored: unknown): Readonly<Record<string, unknown>> {
  const foreign = Object.entries(toRecord(stored)).filter(([key]) => !(key in defaultPreferences));
  return Object.fromEntries(foreign);
}

function toRecord(stored: unknown): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).safeParse(stored).data ?? {};
}
