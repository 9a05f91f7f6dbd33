import { z } from 'zod';
import { isoDateSchema } from '#core/domain/identifiers.ts';
import { localizedTextSchema } from '#core/domain/language.ts';
import { periodSchema } from '#core/domain/period.ts';
import { calendarSpanSchema } from '#core/rules/calendar-period.ts';
import { backupSchema, failureSchema } from './backup-procedures.ts';
import type { Procedure } from './procedure.ts';

const nothing = z.strictObject({});
export const sampleIdSchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
const name = z.string().min(1).max(200);

/** The workspace that is open. Its folder stays with the host; a window knows the folder's name. */
export const workspaceStatusSchema = z.strictObject({
  name,
  provinceName: localizedTextSchema,
  programmeName: localizedTextSchema,
  isIllustrative: z.boolean(),
  access: z.enum(['write', 'view']),
  /** Why it can only be viewed, in the words of the error; null where it can be changed. */
  viewReason: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** On a disk of this computer, across a network, or in a folder that is copied elsewhere file by file. */
  place: z.enum(['local', 'network', 'synced']),
  /** A clock that stands before it is not believed; null where nothing was changed yet. */
  newestChangeDay: isoDateSchema.nullable(),
  /** Newest first; those that have figures. */
  periods: z.array(periodSchema),
  /** Newest first; those that nothing was entered for yet. */
  periodsWithoutFigures: z.array(periodSchema),
  defaultPeriod: z.string().min(1).max(40),
});
const statusOrNull = z.strictObject({ status: workspaceStatusSchema.nullable() });

/** Which workspace is open, which were opened before, and how one comes to be and goes. */
export const workspaceProcedures = {
  'workspace.status': {
    kind: 'query',
    host: true,
    input: nothing,
    output: z.strictObject({
      status: workspaceStatusSchema.nullable(),
      /** Workspaces opened before, newest first; the key stands for a folder that the host keeps. */
      recent: z.array(z.strictObject({ key: z.string(), name })),
      /** True where a check has found the open workspace damaged. */
      isOpenDamaged: z.boolean(),
      /** The workspace whose last opening failed because its file is damaged or gone, and its backups. */
      unopened: z.strictObject({ name, backups: z.array(backupSchema) }).nullable(),
      /** A file of ours under another name that was opened: a copy of it can become a workspace. */
      offered: z.strictObject({ name }).nullable(),
      /** Why the workspace of the last session could not be opened; null once another opening was tried. */
      reopening: failureSchema.nullable(),
    }),
  },
  /** The same as in the status, each with what its file says of itself just now. */
  'workspace.recent': {
    kind: 'query',
    host: true,
    input: nothing,
    output: z.strictObject({
      recent: z.array(
        z.strictObject({
          key: z.string(),
          name,
          provinceName: localizedTextSchema.nullable(),
          state: z.enum(['read', 'unread', 'damaged', 'missing']),
        }),
      ),
    }),
  },
  /** Takes one off the list; its folder stays as it is. */
  'workspace.forget': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: nothing,
  },
  /**
   * Moves one to the bin of the system once a verified backup of it stands in a folder of the program; where that
   * fails it stays, open as it was. The key stands for the backup in the next procedure.
   */
  'workspace.delete': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: z.strictObject({ key: z.string(), name, backupFolder: name }),
  },
  /** Shows the backup of a deleted workspace in its folder. */
  'workspace.showDeleted': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: nothing,
  },
  /** Makes a workspace of a copy of the offered file and opens it, or has done with the offer. */
  'workspace.answerOffer': {
    kind: 'command',
    host: true,
    input: z.strictObject({ isWanted: z.boolean() }),
    output: statusOrNull,
  },
  /** True where the one who held the workspace that can only be looked at has left. */
  'workspace.isFree': {
    kind: 'query',
    host: false,
    input: nothing,
    output: z.strictObject({ isFree: z.boolean() }),
  },
  /** Opens the workspace that is looked at anew, as it is now; it stays a view where another was faster. */
  'workspace.openForWriting': { kind: 'command', host: false, input: nothing, output: nothing },
  /** Opens the copy of a sample, made on first use. */
  'workspace.openSample': {
    kind: 'command',
    host: true,
    input: z.strictObject({ id: sampleIdSchema }),
    output: statusOrNull,
  },
  /** The host asks for a folder; null where the user gave up. */
  'workspace.choose': { kind: 'command', host: true, input: nothing, output: statusOrNull },
  'workspace.openRecent': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: statusOrNull,
  },
  /** Makes a workspace for a province of its own, in the place where the samples are, and opens it. */
  'workspace.create': {
    kind: 'command',
    host: true,
    input: z.strictObject({
      kind: z.enum(['province', 'city']),
      /** Without its kind: "Sơn La". */
      name: z.string().trim().min(1).max(60),
      firstPeriod: calendarSpanSchema,
    }),
    output: statusOrNull,
  },
  /** Restores the one whose opening failed. The damaged file is kept aside as it is. */
  'workspace.restoreUnopened': {
    kind: 'command',
    host: true,
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: statusOrNull,
  },
  /** Goes on with the open workspace whose state is in doubt, as it is. */
  'workspace.accept': { kind: 'command', host: false, input: nothing, output: nothing },
  'workspace.close': { kind: 'command', host: true, input: nothing, output: statusOrNull },
} as const satisfies Readonly<Record<string, Procedure>>;
