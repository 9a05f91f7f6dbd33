import type { z } from 'zod';
import { type AppError, appError } from '#core/error/app-error.ts';
import type { Flag, JsonText } from './schema.ts';

/** Stands for JSON that cannot be read; no schema takes it, so the schema of the whole names the place. */
const unreadable = Symbol('unreadable');

/** The values of a record as they came from its row: each field is there, none is believed. */
type Unread<T> = { readonly [Field in keyof T]: unknown };

/** Content of a file that is not what this program writes: `storage/corrupt`, naming the place in the file. */
export function unreadableAt(place: string, cause?: unknown): AppError {
  return appError('storage/corrupt', { path: `workspace.p06 (${place})` }, { cause });
}

/** What a column with JSON holds; `requireStored` refuses what it could not read. */
export function parseStoredJson(text: JsonText | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

/** A truth value out of a column; `requireStored` refuses any other number. */
export function fromStoredFlag(flag: Flag | null): unknown {
  if (flag === null) return null;
  return flag === 1 || (flag === 0 ? false : unreadable);
}

/**
 * A record of a file, whose types nobody vouches for: a disk or a foreign hand may have changed any byte. Fails
 * with `storage/corrupt` naming the record ("task 12") and the field.
 */
export function requireStored<T>(schema: z.ZodType<T>, place: string, value: Unread<T>): T {
  return requireValue(schema, place, value);
}

/** The same for JSON that is a whole value by itself: a setting, the summary of a change. */
export function requireStoredJson<T>(schema: z.ZodType<T>, place: string, text: JsonText): T {
  return requireValue(schema, place, parseStoredJson(text));
}

function requireValue<T>(schema: z.ZodType<T>, place: string, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const field = (read.error.issues[0]?.path ?? []).map(String).join('.');
  // The message of the schema may quote what it stumbled over, so it is not kept.
  throw unreadableAt(field === '' ? place : `${place}, ${field}`);
}
