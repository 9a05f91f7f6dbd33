import type { z } from 'zod';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import type { FieldErrors } from './use-entry-draft.ts';

/**
 * The sentences that a schema has on what a form is about to store, by the first word of the path: the
 * Vietnamese text of a title speaks beside "title".
 */
export function schemaErrors(
  t: Translate,
  schema: z.ZodType,
  draft: unknown,
): Readonly<Record<string, string>> {
  const checked = schema.safeParse(draft);
  if (checked.success) return {};
  const errors: Record<string, string> = {};
  for (const issue of checked.error.issues) errors[String(issue.path[0])] ??= t(sentenceOf(issue));
  return errors;
}

/** Both sets of sentences; the first set speaks where both have one. Undefined: there is nothing to say. */
export function joinErrors<Values>(
  first: FieldErrors<Values>,
  second: Readonly<Record<string, string>>,
): FieldErrors<Values> | undefined {
  const joined = Object.fromEntries(
    Object.entries({ ...second, ...first }).filter(([, sentence]) => sentence !== undefined),
  );
  // Names of fields on both sides.
  return Object.keys(joined).length === 0 ? undefined : (joined as FieldErrors<Values>);
}

function sentenceOf({ code, path }: z.core.$ZodIssue): TranslationKey {
  if (code === 'too_small' || code === 'invalid_type') {
    return path.at(-1) === 'vi' && path.length > 1
      ? 'entry:error.vietnamese-required'
      : 'entry:error.required';
  }
  return code === 'too_big' ? 'entry:error.too-much' : 'entry:error.invalid';
}
