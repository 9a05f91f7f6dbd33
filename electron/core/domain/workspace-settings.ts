import { z } from 'zod';
import { localizedTextSchema } from './language.ts';
import { thresholdsSchema } from './indicator.ts';
import { countedFromStates } from './measurement.ts';

/** What holds for one workspace as a whole. */
export const workspaceSettingsSchema = z.strictObject({
  /** Province in running text, with its kind: "tỉnh Điện Biên". */
  provinceName: localizedTextSchema,
  programmeName: localizedTextSchema,
  /** Full name for the opening of a report: "Đề án phát triển ứng dụng dữ liệu về dân cư …". */
  programmeTitle: localizedTextSchema.nullable(),
  committeeName: localizedTextSchema,
  /** True where every figure is made up; every screen and page then says so. */
  isIllustrative: z.boolean(),
  thresholds: thresholdsSchema,
  /** Days without news after which a task counts as silent. */
  silentAfterDays: z.int().positive(),
  /** From which state on figures count; files of before the setting have none. */
  countedFrom: z.enum(countedFromStates).default('submitted'),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;
