/** Of a call with plain words and numbers; a picture has a larger one. */
export const plainPayloadBytes = 1024 * 1024;
export const picturePayloadBytes = 32 * 1024 * 1024;

/** About the number of bytes of a value, counted up to the limit; cycles are counted once. */
export function exceedsSize(value: unknown, limitBytes: number): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  let bytes = 0;
  while (waiting.length > 0 && bytes <= limitBytes) {
    const item = waiting.pop();
    bytes += sizeOfOne(item);
    if (typeof item !== 'object' || item === null || ArrayBuffer.isView(item) || seen.has(item)) continue;
    seen.add(item);
    const entries: readonly unknown[] = Array.isArray(item) ? item : Object.entries(item);
    // Each part counts for at least one byte, so a list beyond the limit need not be looked through.
    if (bytes + entries.length > limitBytes) return true;
    for (const entry of entries) waiting.push(entry);
  }
  return bytes > limitBytes;
}

function sizeOfOne(value: unknown): number {
  if (typeof value === 'string') return value.length * 2;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  return 8;
}
