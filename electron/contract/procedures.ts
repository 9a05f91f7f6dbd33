import { z } from 'zod';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import type { Situation } from '#core/situation/situation.ts';
import { indicatorIdSchema } from '#core/domain/identifiers.ts';
import { languageSchema, localizedTextSchema } from '#core/domain/language.ts';
import { backupProcedures } from './backup-procedures.ts';
import { entryProcedures } from './entry-procedures.ts';
import { helpPages } from './help-pages.ts';
import type { JsonText } from './json-text.ts';
import type { Procedure } from './procedure.ts';
import { sampleIdSchema, workspaceProcedures, type workspaceStatusSchema } from './workspace-procedures.ts';

const nothing = z.strictObject({});
const periodCode = z.string().min(1).max(40);
const name = z.string().min(1).max(200);

export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>;

/** The installer runs, the file of the program is exchanged, or the checked file is shown in its folder. */
const updateStep = z.enum(['run', 'replace', 'show']);

/** The situation is made by the backend of the same program; its type is the contract. */
const situationText = z.custom<JsonText<Situation>>((value) => typeof value === 'string');
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
          id: sampleIdSchema,
          provinceName: localizedTextSchema,
          periodName: localizedTextSchema,
          isIllustrative: z.boolean(),
          indicators: z.int(),
          tasks: z.int(),
        }),
      ),
    }),
  },
  ...workspaceProcedures,
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
