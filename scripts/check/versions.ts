import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findMissingPlatforms } from './lock-platforms.ts';

const dependencyLists = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;
const versionsSchema = z.record(z.string(), z.unknown()).optional();
const packageSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
  optionalDependencies: versionsSchema,
  overrides: versionsSchema,
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optional: z.boolean().optional(),
      ...packageSchema.shape,
    }),
  ),
});
const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Packages that must not come in, not even through another one, and why. */
const bannedPackages: Readonly<Record<string, string>> = {
  xlsx: 'its known faults (CVE-2023-30533, CVE-2024-22363) are not mended in the registry',
};

/** package.json names exact versions, and the lock file agrees with it and names no registry. */
export function findVersionFaults(root: string): readonly string[] {
  const declared = packageSchema.parse(readJson(root, 'package.json'));
  const ranges = dependencyLists.flatMap((list) =>
    Object.entries(declared[list] ?? {})
      .filter(([, version]) => typeof version !== 'string' || !exactVersion.test(version))
      .map(
        ([name, version]) => `package.json: "${name}" asks for "${String(version)}", not for one version.`,
      ),
  );
  if (!existsSync(join(root, 'package-lock.json'))) return [...ranges, 'package-lock.json: it is missing.'];
  return [...ranges, ...findLockFaults(root, declared), ...findMissingPlatforms(root)];
}

function findLockFaults(root: string, declared: z.infer<typeof packageSchema>): readonly string[] {
  const { packages } = lockSchema.parse(readJson(root, 'package-lock.json'));
  const locked = packages[''];
  const stale = (['dependencies', 'devDependencies', 'optionalDependencies'] as const)
    .filter((list) => JSON.stringify(sorted(declared[list])) !== JSON.stringify(sorted(locked?.[list])))
    .map((list) => `package-lock.json: its "${list}" differ from those of package.json; run npm install.`);
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  const withHost = entries
    .filter(([, { resolved }]) => resolved?.includes('://') === true)
    .map(
      ([path]) =>
        `package-lock.json: "${path}" names a registry; install with --omit-lockfile-registry-resolved.`,
    );
  const withoutHash = entries
    .filter(([, { integrity, optional }]) => integrity === undefined && optional !== true)
    .map(([path]) => `package-lock.json: "${path}" has no integrity hash.`);
  const banned = entries.flatMap(([path]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const reason = Object.hasOwn(bannedPackages, name) ? bannedPackages[name] : undefined;
    return reason === undefined ? [] : [`package-lock.json: "${path}" is banned: ${reason}.`];
  });
  return [...stale, ...withHost, ...withoutHash, ...banned];
}

function sorted(versions: Readonly<Record<string, unknown>> = {}): readonly (readonly [string, unknown])[] {
  return Object.entries(versions).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function readJson(root: string, name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}
