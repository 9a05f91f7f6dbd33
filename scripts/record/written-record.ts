import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type WrittenRecord = {
  /** Notes the hash of a part ("minh-hoa/vi/slides.json") and keeps its content where a folder is named. */
  readonly add: (name: string, content: string | Uint8Array) => void;
  /** One line for each part, then the hash of all of them. */
  readonly summary: () => string;
};

export function createRecord(folder: string | null): WrittenRecord {
  const lines: string[] = [];
  return {
    add: (name, content) => {
      lines.push(`${sha256(content)}  ${name}`);
      if (folder === null) return;
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    summary: () => [...lines, `${sha256(lines.join('\n'))}  all`, ''].join('\n'),
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
