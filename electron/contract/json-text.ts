declare const content: unique symbol;

/** A value as JSON text. */
export type JsonText<Value> = string & { readonly [content]: Value };

/**
 * Writes a large answer as text. Between the backend and the page an object is copied part by part five times,
 * the last time while the window stands still; a text is copied as one piece.
 */
export function toJsonText<Value>(value: Value): JsonText<Value> {
  // The mark of the type exists for the compiler only.
  return JSON.stringify(value) as JsonText<Value>;
}

export function readJsonText<Value>(text: JsonText<Value>): Value {
  // Written by `toJsonText` of the same program, out of a value of this type.
  return JSON.parse(text) as Value;
}
