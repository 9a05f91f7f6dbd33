import { z } from 'zod';
import { errorCodes } from '#core/error/app-error.ts';
import { backupPlanSchema } from './preferences.ts';
import type { Procedure } from './procedure.ts';

const nothing = z.strictObject({});
const name = z.string().min(1).max(200);

export const failureSchema = z.strictObject({
  code: z.enum(errorCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  isRetryable: z.boolean(),
  logId: z.string().nullable(),
});
export const backupSchema = z.strictObject({ name, bytes: z.int(), madeAt: z.string(), reason: z.string() });

/** Backups of the open workspace, when they are made by themselves, and where each is written a second time. */
export const backupProcedures = {
  'backup.list': {
    kind: 'query',
    host: false,
    input: nothing,
    output: z.strictObject({ backups: z.array(backupSchema) }),
  },
  /** When the newest backup was made, and how the second place does. Its folder stays with the host. */
  'backup.status': {
    kind: 'query',
    host: false,
    input: nothing,
    output: z.strictObject({
      lastMadeAt: z.string().nullable(),
      everyMinutes: z.int(),
      second: z
        .strictObject({
          /** Of its folder. */
          name,
          isThere: z.boolean(),
          lastMadeAt: z.string().nullable(),
          /** Why the last writing to it failed; null where it did not, or where the place was away. */
          problem: failureSchema.nullable(),
        })
        .nullable(),
    }),
  },
  'backup.saveSchedule': {
    kind: 'command',
    host: true,
    input: z.strictObject({ everyMinutes: backupPlanSchema.shape.everyMinutes }),
    output: nothing,
  },
  /** The host asks for a folder; false where the user gave up. */
  'backup.chooseSecondPlace': {
    kind: 'command',
    host: true,
    input: nothing,
    output: z.strictObject({ isChosen: z.boolean() }),
  },
  /** What was written there stays there. */
  'backup.removeSecondPlace': { kind: 'command', host: true, input: nothing, output: nothing },
  'backup.create': {
    kind: 'command',
    host: false,
    input: nothing,
    output: z.strictObject({ backup: backupSchema }),
  },
  /** A backup of the present state is made first; a damaged state is kept aside as the file it is. */
  'backup.restore': {
    kind: 'command',
    host: false,
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: z.strictObject({ kept: z.enum(['backup', 'damagedFile']) }),
  },
} as const satisfies Readonly<Record<string, Procedure>>;
