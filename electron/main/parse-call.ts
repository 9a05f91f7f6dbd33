import { type ProcedureName, procedures } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import { exceedsSize, picturePayloadBytes, plainPayloadBytes } from './payload-size.ts';

/** Fails with `validation` for a name that is no procedure. */
export function requireName(name: unknown): ProcedureName {
  if (typeof name === 'string' && Object.hasOwn(procedures, name)) {
    // It is one of the keys, as was just asked.
    return name as ProcedureName;
  }
  throw appError('validation', { field: 'procedure' });
}

/** Fails with `validation` naming the field that breaks a rule, never what stands in it. */
export function parseInput(name: ProcedureName, input: unknown): unknown {
  const limitBytes = name === 'picture.save' ? picturePayloadBytes : plainPayloadBytes;
  if (exceedsSize(input, limitBytes)) throw appError('validation', { field: 'size' });
  const parsed = procedures[name].input.safeParse(input);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.map(String).join('.');
  throw appError('validation', { field: field === undefined || field === '' ? 'input' : field });
}
