import { z } from 'zod';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { indicatorIdSchema } from '#core/domain/identifiers.ts';
import { languageSchema, localizedTextSchema } from '#core/domain/language.ts';
import { periodSchema } from '#core/domain/period.ts';
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
  /** Newest first; only periods that have figures. */
  periods: z.array(periodSchema),
  defaultPeriod: periodCode,
});
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>;

const statusOrNull = z.strictObject({ status: workspaceStatusSchema.nullable() });
const backup = z.strictObject({ name, bytes: z.int(), madeAt: z.string(), reason: z.string() });

/** The situation is made by the backend of the same program; its type is the contract. */
const situationView = z.custom<SituationView>((value) => typeof value === 'object' && value !== null);
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
    }),
  },
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
  'workspace.close': { kind: 'command', host: true, input: nothing, output: statusOrNull },
  'situation.get': {
    kind: 'query',
    host: false,
    input: z.strictObject({ period: periodCode.nullable() }),
    output: situationView,
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
  'backup.list': {
    kind: 'query',
    host: false,
    input: nothing,
    output: z.strictObject({ backups: z.array(backup) }),
  },
  'backup.create': { kind: 'command', host: false, input: nothing, output: z.strictObject({ backup }) },
  /** A backup of the present state is made first. */
  'backup.restore': {
    kind: 'command',
    host: false,
    input: z.strictObject({ name: z.string().min(1).max(200) }),
    output: nothing,
  },
  /** Saves a picture of a chart where the host's dialog says. */
  'picture.save': {
    kind: 'command',
    host: true,
    input: z.strictObject({ suggestedName: z.string().min(1).max(120), png: z.instanceof(Uint8Array) }),
    output: z.strictObject({ isSaved: z.boolean() }),
  },
  /** Full screen on the second display where there is one, and back. */
  'presentation.start': { kind: 'command', host: true, input: nothing, output: nothing },
  'presentation.stop': { kind: 'command', host: true, input: nothing, output: nothing },
} as const satisfies Readonly<Record<string, Procedure>>;

export type ProcedureName = keyof typeof procedures;
export type ProcedureInput<Name extends ProcedureName> = z.output<(typeof procedures)[Name]['input']>;
export type ProcedureOutput<Name extends ProcedureName> = z.output<(typeof procedures)[Name]['output']>;
