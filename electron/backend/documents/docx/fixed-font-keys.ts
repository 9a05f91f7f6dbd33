import { strFromU8, strToU8 } from 'fflate';

type Parts = Readonly<Record<string, Uint8Array>>;

const fontTable = 'word/fontTable.xml';
const fontKey = /w:fontKey="\{([0-9A-F-]{36})\}"/gu;
/** An embedded font is veiled in its first bytes only (ECMA-376, part 4, 17.8.1). */
const veiledLength = 32;

/** The same parts with embedded fonts veiled by a counted key instead of one drawn by chance. */
export function withFixedFontKeys(parts: Parts): Parts {
  const table = parts[fontTable];
  if (table === undefined) return parts;
  const changed: Record<string, Uint8Array> = {};
  let count = 0;
  const xml = strFromU8(table).replaceAll(fontKey, (_, key: string) => {
    count += 1;
    const name = `word/fonts/font${count}.odttf`;
    const font = parts[name];
    if (font === undefined) throw new Error(`Font file "${name}" of the font table is missing.`);
    const fixed = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    changed[name] = veiled(veiled(font, key), fixed);
    return `w:fontKey="{${fixed}}"`;
  });
  return { ...parts, ...changed, [fontTable]: strToU8(xml) };
}

/** Veiling twice with one key gives the font back. */
function veiled(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  const copy = Uint8Array.from(font);
  for (let index = 0; index < veiledLength; index += 1) {
    copy[index] = (copy[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0);
  }
  return copy;
}
