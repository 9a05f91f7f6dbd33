import { z } from 'zod';
import { parseFigure } from '#core/intake/parse-figure.ts';
import { readLeniently } from '#core/intake/lenient-typing.ts';

/** What a form keeps of unsaved typing: the fields as typed, and what the record said when typing began. */
const contentSchema = z.object({ values: z.unknown(), initial: z.unknown() });

export type FoundTyping<Values> = {
  readonly values: Values;
  /** True where the record was changed after the typing began. */
  readonly isOutdated: boolean;
};

/** The typing of a form as text that a later start can read. */
export function toDraftContent<Values>(values: Values, initial: Values): string {
  return JSON.stringify({ values, initial });
}

/**
 * The typing of a kept draft. Another version of the form may have written it: a field that it does not know is
 * as the record says. Undefined where nothing of it differs from the record.
 */
export function findTyping<Values>(
  content: string,
  schema: z.ZodType<Values>,
  initial: Values,
): FoundTyping<Values> | undefined {
  const kept = contentSchema.safeParse(parseJson(content));
  if (!kept.success) return undefined;
  const values = readLeniently(schema, kept.data.values, initial);
  if (isSame(values, initial)) return undefined;
  return { values, isOutdated: !isSame(readLeniently(schema, kept.data.initial, initial), initial) };
}

/** True where both forms have the same typing in the same fields, in whatever order the fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].every((key) => isSame(left.get(key), right.get(key)));
}

/** True where a text of the typing is one figure in one language and another in the next: "12.430". */
export function hasTwoMeanings(values: unknown): boolean {
  if (typeof values === 'string') {
    // Pasted text is read by the marks of no language; the one given only puts them in order.
    return parseFigure(values, 'vi', { isPasted: true }).kind === 'ambiguous';
  }
  return typeof values === 'object' && values !== null && Object.values(values).some(hasTwoMeanings);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
