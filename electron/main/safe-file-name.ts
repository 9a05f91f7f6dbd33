const longestName = 120;
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every system accepts, out of words that a page suggested; never a path. */
export function safeFileName(suggested: string, extension: string): string {
  const plain = suggested
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '-')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '');
  const base = plain.toLowerCase().endsWith(extension) ? plain.slice(0, -extension.length) : plain;
  const name = base.slice(0, longestName) || 'p06';
  return `${deviceName.test(name) ? '_' : ''}${name}${extension}`;
}
