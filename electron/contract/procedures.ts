import { z } from 'zod';
import { languageSchema } from '#core/domain/language.ts';
import type { Procedure } from './procedure.ts';

const periodCode = z.string().min(1).max(40);

/**
 * Every procedure between a window or the command line and the backend: name -> kind, input, output. Paths are
 * never part of it: the host keeps them.
 */
export const procedures = {
  'briefing.export': {
    kind: 'command',
    input: z.strictObject({
      /** Null: the latest period with figures. */
      period: periodCode.nullable(),
      language: languageSchema,
      /** Month of signing ("2024-07"); null: the month after the period. */
      issueMonth: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .nullable(),
    }),
    output: z.strictObject({
      fileName: z.string(),
      bytes: z.int().positive(),
      language: languageSchema,
      period: periodCode,
    }),
  },
} as const satisfies Readonly<Record<string, Procedure>>;

export type ProcedureName = keyof typeof procedures;
export type ProcedureInput<Name extends ProcedureName> = z.output<(typeof procedures)[Name]['input']>;
export type ProcedureOutput<Name extends ProcedureName> = z.output<(typeof procedures)[Name]['output']>;
