import { z } from 'zod';
import { localizedTextSchema } from './language.ts';

/** The file that describes an update; its signature stands beside it. */
export const updateManifestFile = 'p06-desk-update.json';
export const updateSignatureFile = 'p06-desk-update.json.sig';
export const updateProduct = 'p06-desk';

/** No description is longer; what is, is not read. */
export const longestManifestBytes = 65_536;
const largestInstallerBytes = 2_000_000_000;

export const packageKindSchema = z.enum(['nsis', 'portable', 'appImage', 'deb', 'dmg']);
/** How the program comes to a computer. */
export type PackageKind = z.infer<typeof packageKindSchema>;

const version = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** A plain name: no folder, nothing hidden, no device of Windows. */
const fileName = z
  .string()
  .regex(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,118}[A-Za-z0-9])?$/)
  .refine((name) => !deviceName.test(name));

const updateFileSchema = z.strictObject({
  platform: z.enum(['win32', 'linux', 'darwin']),
  arch: z.enum(['x64', 'arm64']),
  package: packageKindSchema,
  name: fileName,
  bytes: z.int().positive().max(largestInstallerBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
/** One installer of an update. */
export type UpdateFile = z.infer<typeof updateFileSchema>;

/** What an update says of itself. Believed only where its signature is right. */
export const updateManifestSchema = z.strictObject({
  product: z.literal(updateProduct),
  version,
  /** Older programs cannot take this update. */
  minimumVersion: version,
  /** The schema version of the workspaces that the new program writes. */
  workspaceSchemaVersion: z.int().positive().max(10_000),
  files: z.array(updateFileSchema).min(1).max(20),
  notes: localizedTextSchema.nullable(),
});
export type UpdateManifest = z.infer<typeof updateManifestSchema>;

/** Below 0 where `a` is the older one; what follows the three numbers does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differences = left.map((number, index) => number - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function numbersOf(text: string): readonly number[] {
  const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)/.exec(text) ?? [];
  if (parts.length !== 3) throw new Error(`"${text}" is not a version of three numbers.`);
  return parts.map(Number);
}
