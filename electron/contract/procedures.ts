import { z } from 'zod';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { indicatorIdSchema, isoDateSchema } from '#core/domain/identifiers.ts';
import { languageSchema, localizedTextSchema } from '#core/domain/language.ts';
import { periodSchema } from '#core/domain/period.ts';
import { calendarSpanSchema } from '#core/rules/calendar-period.ts';
import { backupProcedures, backupSchema, failureSchema } from './backup-procedures.ts';
import { entryProcedures } from './entry-procedures.ts';
import { helpPages } from './help-pages.ts';
import type { JsonText } from './json-text.ts';
import type { Procedure } from './procedure.ts';

const nothing = z.strictObject({});
const periodCode = z.string().min(1).max(40);
const sampleId = z.string().regex(/^[a-z0-9-]{1,60}$/);
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
  defaultPeriod: periodCode,
});
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>;

/** The installer runs, the file of the program is exchanged, or the checked file is shown in its folder. */
const updateStep = z.enum(['run', 'replace', 'show']);
const statusOrNull = z.strictObject({ status: workspaceStatusSchema.nullable() });

/** The situation is made by the backend of the same program; its type is the contract. */
const situationText = z.custom<JsonText<SituationView>>((value) => typeof value === 'string');
const indicatorDetail = z.custom<IndicatorDetail>((value) => typeof value === 'object' && value !== null);

/**
 * Every procedure between a window or the command line and the backend: name -> kind, input, output. Paths are
 * never part of it: the host keeps them. `host` procedures are answered by the shell, which shows a dialog or
 * knows a folder, and which then asks the backend.
 */
export const procedures = {
  'preferences.get': {
    kind: 'query',
    host: true,
    input: nothing,
    output: z.strictObject({ language: languageSchema }),
  },
  'preferences.save': {
    kind: 'command',
    host: true,
    input: z.strictObject({ language: languageSchema }),
    output: nothing,
  },
  'sample.list': {
    kind: 'query',
    host: false,
    input: nothing,
    output: z.strictObject({
      samples: z.array(
        z.strictObject({
          id: sampleId,
          provinceName: localizedTextSchema,
          periodName: localizedTextSchema,
          isIllustrative: z.boolean(),
          indicators: z.int(),
          tasks: z.int(),
        }),
      ),
    }),
  },
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
    input: z.strictObject({ id: sampleId }),
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
  'situation.get': {
    kind: 'query',
    host: false,
    input: z.strictObject({ period: periodCode.nullable() }),
    output: situationText,
  },
  'indicator.get': {
    kind: 'query',
    host: false,
    input: z.strictObject({ id: indicatorIdSchema, period: periodCode }),
    output: indicatorDetail,
  },
  'briefing.export': {
    kind: 'command',
    host: true,
    input: z.strictObject({
      /** Null: the default period of the workspace. */
      period: periodCode.nullable(),
      language: languageSchema,
      /** Month of signing ("2024-07"); null: the month after the period. */
      issueMonth: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .nullable(),
    }),
    /** Null where the user gave up in the dialog. The key stands for the file in the next two procedures. */
    output: z.strictObject({
      written: z.strictObject({ key: z.string(), fileName: name, bytes: z.int().positive() }).nullable(),
    }),
  },
  'briefing.open': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: nothing,
  },
  'briefing.showInFolder': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: nothing,
  },
  ...backupProcedures,
  /** The job that a `job.progressed` named ends with `cancelled` before its next step. */
  'job.cancel': {
    kind: 'command',
    host: false,
    input: z.strictObject({ id: z.string().min(1).max(100) }),
    output: nothing,
  },
  /** Saves a picture of a chart where the host's dialog says. */
  'picture.save': {
    kind: 'command',
    host: true,
    input: z.strictObject({ suggestedName: z.string().min(1).max(120), png: z.instanceof(Uint8Array) }),
    output: z.strictObject({ isSaved: z.boolean() }),
  },
  /** The slides of a period on the second display where there is one; those that run come to the front. */
  'presentation.start': {
    kind: 'command',
    host: true,
    input: z.strictObject({ period: periodCode.nullable() }),
    output: nothing,
  },
  'presentation.stop': { kind: 'command', host: true, input: nothing, output: nothing },
  /** The page of the window on paper: answered when the dialog of the system is; giving up is no failure. */
  'page.print': { kind: 'command', host: true, input: nothing, output: nothing },
  /** The window of the manual at the chapter of a page; the one that is open comes to the front. */
  'help.open': {
    kind: 'command',
    host: true,
    input: z.strictObject({ page: z.enum(helpPages) }),
    output: nothing,
  },
  /** Versions of the program, of Electron and of the workspaces that it writes. */
  'program.get': {
    kind: 'query',
    host: true,
    input: nothing,
    output: z.strictObject({ version: name, electronVersion: name, schemaVersion: z.int() }),
  },
  /** The host asks for a folder and checks the update in it; null where the user gave up. Changes nothing. */
  'update.choose': {
    kind: 'command',
    host: true,
    input: nothing,
    output: z.strictObject({
      update: z
        .strictObject({
          /** Stands for the checked copy in the next procedure. */
          key: z.string(),
          version: name,
          notes: localizedTextSchema.nullable(),
          step: updateStep,
          /** True where the new program writes workspaces that older programs cannot open. */
          isSchemaNewer: z.boolean(),
        })
        .nullable(),
    }),
  },
  /** Backs the open workspace up, then installs. All but `show` end the program. */
  'update.install': {
    kind: 'command',
    host: true,
    input: z.strictObject({ key: z.string().max(100) }),
    output: z.strictObject({ step: updateStep }),
  },
  ...entryProcedures,
} as const satisfies Readonly<Record<string, Procedure>>;

export type ProcedureName = keyof typeof procedures;
export type ProcedureInput<Name extends ProcedureName> = z.output<(typeof procedures)[Name]['input']>;
export type ProcedureOutput<Name extends ProcedureName> = z.output<(typeof procedures)[Name]['output']>;
