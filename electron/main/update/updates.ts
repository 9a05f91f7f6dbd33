import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcedureOutput } from '#contract/procedures.ts';
import { compareVersions, type UpdateFile } from '#core/domain/update-manifest.ts';
import { appError } from '#core/error/app-error.ts';
import { chooseFile } from './choose-file.ts';
import { copyInstaller, requireIntact } from './copy-installer.ts';
import type { Installation } from './installation.ts';
import { readManifest, type SignatureCheck } from './read-manifest.ts';
import { replaceProgram } from './replace-program.ts';

/** What the shell does for an update; paths stay on this side of the window. */
export type UpdateHost = {
  readonly version: string;
  readonly platform: string;
  readonly arch: string;
  readonly installation: Installation;
  /** Takes the checked copies of installers. */
  readonly privateFolder: string;
  readonly isSigned: SignatureCheck;
  readonly schemaVersion: () => Promise<number>;
  /** A verified backup of the open workspace, where one is open and can be changed. */
  readonly backUp: () => Promise<void>;
  /** Closes the open workspace, which the next start opens again. */
  readonly closeWorkspace: () => Promise<void>;
  readonly reopenWorkspace: () => Promise<void>;
  /** Fails with `update/not-started`. */
  readonly startInstaller: (file: string) => Promise<void>;
  readonly showInFolder: (file: string) => void;
  readonly quit: () => void;
  /** Ends this program and starts the one in this file. */
  readonly quitAndStart: (file: string) => void;
};

type FoundUpdate = { readonly key: string; readonly copy: string; readonly file: UpdateFile };

/** Updates out of folders that the user chooses: nothing is looked for, and nothing runs without a click. */
export class Updates {
  readonly #host: UpdateHost;
  #found: FoundUpdate | null = null;

  constructor(host: UpdateHost) {
    this.#host = host;
  }

  /** The schema version of the workspaces that the running program writes. */
  schemaVersion(): Promise<number> {
    return this.#host.schemaVersion();
  }

  /** Checks the update in a folder and keeps a checked copy of its installer. */
  async examine(folder: string): Promise<NonNullable<ProcedureOutput<'update.choose'>['update']>> {
    const { isSigned, platform, arch, privateFolder, version: current, installation } = this.#host;
    this.#found = null;
    const manifest = await readManifest(folder, isSigned);
    const { version, notes, workspaceSchemaVersion } = manifest;
    const schemaVersion = await this.schemaVersion();
    const { packages, step } = installation;
    const file = chooseFile(manifest, { version: current, schemaVersion, platform, arch, packages });
    const copy = await copyInstaller(folder, file, join(privateFolder, version));
    const key = randomBytes(8).toString('hex');
    this.#found = { key, copy, file };
    return { key, version, notes, step, isSchemaNewer: workspaceSchemaVersion > schemaVersion };
  }

  /** Backs the workspace up, then installs what was found. Fails with `gone` for another key. */
  async install(key: string): Promise<ProcedureOutput<'update.install'>> {
    const found = this.#found;
    if (found?.key !== key) throw appError('gone', {});
    const { copy, file } = found;
    // Minutes may have passed since it was chosen.
    await requireIntact(copy, file);
    await this.#host.backUp();
    const { step, programFile } = this.#host.installation;
    if (step === 'run') await this.#run(copy);
    else if (programFile !== null) await this.#replace(copy, file, programFile);
    else this.#host.showInFolder(copy);
    return { step };
  }

  /** Removes copies of what was installed since; one that was shown and not yet installed stays. */
  async removeInstalled(): Promise<void> {
    const { privateFolder, version } = this.#host;
    const names = await readdir(privateFolder).catch(() => []);
    const installed = names.filter(
      (name) => /^\d+\.\d+\.\d+$/.test(name) && compareVersions(name, version) <= 0,
    );
    // An installer may still be at work; the next start comes again.
    await Promise.allSettled(
      installed.map((name) => rm(join(privateFolder, name), { recursive: true, force: true })),
    );
  }

  async #run(copy: string): Promise<void> {
    const { closeWorkspace, reopenWorkspace, startInstaller, quit } = this.#host;
    await closeWorkspace();
    try {
      await startInstaller(copy);
    } catch (error) {
      await reopenWorkspace();
      throw error;
    }
    quit();
  }

  async #replace(copy: string, file: UpdateFile, programFile: string): Promise<void> {
    await replaceProgram(copy, file, programFile);
    await this.#host.closeWorkspace();
    this.#host.quitAndStart(programFile);
  }
}
