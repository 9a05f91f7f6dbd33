import { sampleSchema } from '#core/domain/sample.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { loadSample } from '#backend/samples/load-sample.ts';
import { readSample } from '#backend/samples/sample-catalogue.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

/** Texts that become elements, run or load something where a page takes them for markup. */
export const markupTexts: readonly string[] = [
  '<img data-injected src="x" onerror="window.injected = 1">',
  '<script data-injected>window.injected = 1</script>',
  '<a data-injected href="javascript:window.injected = 1">x</a>',
  '<svg data-injected onload="window.injected = 1"></svg>',
  '<iframe data-injected srcdoc="x"></iframe>',
  '{{provinceName}} $t(shell:product)',
];

/** A name of a folder with the same intent; a slash cannot be part of one. */
export const markupFolderName = `<img data-injected src=x onerror=window.injected=1>`;

/** Texts that end a statement of SQL or match everything, where they become part of one. */
export const sqlTexts: readonly string[] = [
  `'; DROP TABLE task; --`,
  `"; DELETE FROM measurement; --`,
  `' OR 1=1 --`,
  '%',
  '_',
  '\\',
];

/** Characters that reorder, hide or break text: bidi override, zero width, NUL, half a pair, open "é". */
export const dirtyText = 'Ke\u0301\u202Et q\u200Bua\u0000 \uD800tổng\uFEFF';
/** What is left of it: NFC, and only what can be seen. */
export const cleanedText = 'K\u00E9t qua tổng';
// oxlint-disable-next-line no-misleading-character-class -- each of these stands for itself
export const dirtyCharacter = /[\u0000\u200B\u202A-\u202E\uFEFF]|\p{Surrogate}|e\u0301/u;

const freeTextKeys: ReadonlySet<string> = new Set([
  'vi',
  'en',
  'hi',
  'ur',
  'cs',
  'textAsReported',
  'url',
  'legalSource',
  'document',
  'signerName',
]);

/** Makes a province whose every name, note, source, quote, statement and task carries such texts. */
export function createHostileWorkspace(folder: string): void {
  const ports = testPorts();
  let count = 0;
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (!freeTextKeys.has(key)) return value;
      count += 1;
      return `${value} ${dirtyText} ${markupTexts[count % markupTexts.length] ?? ''}`;
    }
    if (Array.isArray(value)) return value.map((item) => spoil(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spoil(part, name)]));
  };
  const sample = sampleSchema.parse(spoil(readSample('dien-bien-2024-h1', ports), ''));
  createWorkspace(folder, ports, (workspace) => {
    loadSample(workspace, sample);
  }).close();
}
