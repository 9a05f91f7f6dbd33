import { z } from 'zod';

/**
 * Reads a value as far as the schema can: a field that is missing or of another kind is as in `fallback`, and an
 * entry of a list or table that cannot be read is left out. What cannot be read at all is `fallback`.
 */
export function readLeniently<Value>(schema: z.ZodType<Value>, value: unknown, fallback: Value): Value {
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  const mended = schema.safeParse(mend(schema, value, fallback));
  return mended.success ? mended.data : fallback;
}

const unreadable = Symbol('unreadable');

/** The value with what is wrong in it replaced; `unreadable` where nothing can stand in its place. */
function mend(schema: unknown, value: unknown, fallback: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return unreadable;
  const whole = schema.safeParse(value);
  if (whole.success) return whole.data;
  if (schema instanceof z.ZodObject && isRecord(value)) return mendFields(schema, value, fallback);
  if (schema instanceof z.ZodRecord && isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      mend(schema.valueType, item, undefined),
    ]);
    return Object.fromEntries(entries.filter(([, item]) => item !== unreadable));
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => mend(schema.element, item, undefined)).filter((item) => item !== unreadable);
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const inner = mend(schema.unwrap(), value, fallback);
    if (inner !== unreadable) return inner;
  }
  return schema.safeParse(fallback).success ? fallback : blankOf(schema);
}

function mendFields(
  { shape }: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  fallback: unknown,
): unknown {
  const from = isRecord(fallback) ? fallback : {};
  const fields = Object.entries(shape).map(([name, field]) => [name, mend(field, value[name], from[name])]);
  return fields.some(([, field]) => field === unreadable) ? unreadable : Object.fromEntries(fields);
}

/** How a field looks in which nothing was typed yet. */
function blankOf(schema: z.ZodType): unknown {
  const blank = ['', null, undefined, false].find((it) => schema.safeParse(it).success);
  return schema.safeParse(blank).success ? blank : unreadable;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
