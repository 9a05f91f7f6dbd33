import { appError } from '#core/error/app-error.ts';
import { cleanText, isTooLong } from '#core/rules/text-hygiene.ts';
import type { Flag, JsonText } from './schema.ts';

/** Text as it goes into a column. Fails with `validation` naming the field. */
export function toStoredText(text: string, field: string): string {
  const cleaned = cleanText(text);
  if (isTooLong(cleaned) || (cleaned === '' && text !== '')) throw appError('validation', { field });
  return cleaned;
}

export function toStoredTextOrNull(text: string | null, field: string): string | null {
  return text === null ? null : toStoredText(text, field);
}

/** A value as JSON with every text in it cleaned. */
export function toStoredJson(value: object | string, field: string): JsonText {
  return JSON.stringify(cleanDeep(value, field));
}

export function toStoredJsonOrNull(value: object | null, field: string): JsonText | null {
  return value === null ? null : toStoredJson(value, field);
}

function cleanDeep(value: unknown, field: string): unknown {
  if (typeof value === 'string') return toStoredText(value, field);
  if (Array.isArray(value)) return value.map((item, index) => cleanDeep(item, `${field}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, cleanDeep(item, `${field}.${key}`)]));
}

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}
