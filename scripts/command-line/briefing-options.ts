import { appError } from '#core/error/app-error.ts';
import { languages, languageSchema, type Language } from '#core/domain/language.ts';
import { readOptions } from './read-options.ts';

export type BriefingOptions = {
  readonly isHelp: boolean;
  readonly isJson: boolean;
  /** Where the figures come from: a sample by its id, or a workspace by its folder. */
  readonly origin:
    | { readonly kind: 'sample'; readonly id: string | null }
    | { readonly kind: 'workspace'; readonly folder: string };
  readonly period: string | null;
  readonly issueMonth: string | null;
  readonly languages: readonly Language[];
  readonly outFolder: string;
};

/** Reads the options of `npm run briefing`. Fails with `usage/*`. */
export function parseBriefingOptions(args: readonly string[]): BriefingOptions {
  const values = readOptions(args, {
    sample: { type: 'string' },
    workspace: { type: 'string' },
    period: { type: 'string' },
    month: { type: 'string' },
    lang: { type: 'string' },
    'all-languages': { type: 'boolean' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const);
  if (values.sample !== undefined && values.workspace !== undefined) {
    throw appError('usage/invalid-value', { name: '--workspace' });
  }
  return {
    isHelp: values.help ?? false,
    isJson: values.json ?? false,
    origin:
      values.workspace === undefined
        ? { kind: 'sample', id: values.sample ?? null }
        : { kind: 'workspace', folder: values.workspace },
    period: values.period ?? null,
    issueMonth: readMonth(values.month),
    languages: values['all-languages'] ? languages : [readLanguage(values.lang ?? 'vi')],
    outFolder: values.out ?? 'out',
  };
}

function readLanguage(value: string): Language {
  const parsed = languageSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw appError('usage/unknown-language', { name: value, known: languages.join(', ') });
}

function readMonth(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value;
  throw appError('usage/invalid-value', { name: '--month' });
}
