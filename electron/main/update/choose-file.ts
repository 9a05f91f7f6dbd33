import {
  compareVersions,
  type PackageKind,
  type UpdateFile,
  type UpdateManifest,
} from '#core/domain/update-manifest.ts';
import { appError } from '#core/error/app-error.ts';

/** The program that an update would take the place of. */
export type RunningProgram = {
  readonly version: string;
  /** The schema version of the workspaces that it writes. */
  readonly schemaVersion: number;
  readonly platform: string;
  readonly arch: string;
  /** The packages that fit how it was installed, the best one first. */
  readonly packages: readonly PackageKind[];
};

/**
 * The installer of an update for this program on this computer. Fails with `update/not-newer`, `/too-old` or
 * `/not-for-this-computer`.
 */
export function chooseFile(manifest: UpdateManifest, program: RunningProgram): UpdateFile {
  const { version, minimumVersion, workspaceSchemaVersion, files } = manifest;
  const isNewer = compareVersions(version, program.version) > 0;
  // A program that writes older workspaces could not open those of this one.
  if (!isNewer || workspaceSchemaVersion < program.schemaVersion) {
    throw appError('update/not-newer', { version, current: program.version });
  }
  if (compareVersions(program.version, minimumVersion) < 0) {
    throw appError('update/too-old', { version, current: program.version, minimum: minimumVersion });
  }
  const fitting = files.filter(
    ({ platform, arch }) => platform === program.platform && arch === program.arch,
  );
  const [file] = program.packages.flatMap((kind) => fitting.filter((it) => it.package === kind));
  if (file === undefined) throw appError('update/not-for-this-computer', { version });
  return file;
}
