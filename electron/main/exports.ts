import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { ProcedureInput, ProcedureOutput } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import type { BackendProcess } from './backend-process.ts';
import { safeFileName } from './safe-file-name.ts';
import { unwrapReply } from './unwrap-reply.ts';

const wordFiles = { name: 'Word', extension: 'docx' };
const pictureFiles = { name: 'PNG', extension: 'png' };
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Writes files where the user says, and opens those that this session wrote, no others. */
export class Exports {
  readonly #backend: BackendProcess;
  readonly #written = new Map<string, string>();

  constructor(backend: BackendProcess) {
    this.#backend = backend;
  }

  async exportBriefing(
    input: ProcedureInput<'briefing.export'>,
    window: BrowserWindow,
  ): Promise<ProcedureOutput<'briefing.export'>> {
    const suggested = unwrapReply(await this.#backend.request('host.briefingName', input));
    const file = await askWhere(window, suggested, wordFiles);
    if (file === null) return { written: null };
    const target = { folder: dirname(file), fileName: basename(file) };
    const { bytes } = unwrapReply(await this.#backend.request('host.writeBriefing', { ...input, ...target }));
    const key = randomBytes(8).toString('hex');
    this.#written.set(key, file);
    return { written: { key, fileName: target.fileName, bytes } };
  }

  /** Fails with `gone` for a key of another session, `file/unreadable` where no program opens it. */
  async openBriefing(key: string): Promise<void> {
    const path = this.#requireFile(key);
    const complaint = await shell.openPath(path);
    if (complaint !== '') throw appError('file/unreadable', { path });
  }

  showBriefing(key: string): void {
    shell.showItemInFolder(this.#requireFile(key));
  }

  async savePicture(
    { suggestedName, png }: ProcedureInput<'picture.save'>,
    window: BrowserWindow,
  ): Promise<ProcedureOutput<'picture.save'>> {
    if (!pngSignature.equals(png.subarray(0, pngSignature.length)))
      throw appError('validation', { field: 'png' });
    const file = await askWhere(window, safeFileName(suggestedName, '.png'), pictureFiles);
    if (file === null) return { isSaved: false };
    unwrapReply(await this.#backend.request('host.writePicture', { file, png }));
    return { isSaved: true };
  }

  #requireFile(key: string): string {
    const path = this.#written.get(key);
    if (path === undefined) throw appError('gone', {});
    if (!existsSync(path)) throw appError('not-found', { name: basename(path) });
    return path;
  }
}

/** Null where the user gave up. The extension is that of the kind, whatever was typed. */
async function askWhere(
  window: BrowserWindow,
  suggested: string,
  { name, extension }: typeof wordFiles,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggested),
    filters: [{ name, extensions: [extension] }],
  });
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`;
}
