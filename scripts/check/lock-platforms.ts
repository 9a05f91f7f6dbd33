import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const entrySchema = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });

type Lock = z.infer<typeof lockSchema>;
type LockEntry = Readonly<Record<string, unknown>>;

/** A package of programs for another system, named by one that is locked but without an entry of its own. */
type MissingPlatform = {
  readonly name: string;
  readonly version: string;
  readonly isDevelopmentOnly: boolean;
};

const systems: ReadonlySet<string> = new Set(
  'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '),
);
const processors: ReadonlySet<string> = new Set(
  'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x x64'.split(' '),
);
const libraries: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/**
 * Where a registry lacks a package for another system, npm writes a lock file without it, and then "npm ci"
 * refuses that lock file.
 */
export function findMissingPlatforms(root: string): readonly string[] {
  return missingPlatformsOf(readLock(root)).map(
    ({ name, version }) =>
      `package-lock.json: no entry for "${name}" ${version}, so "npm ci" refuses it; run "npm run check -- --fix".`,
  );
}

/** Adds the missing entries. They have no hash, as the registry at hand has no such package. */
export function completeLock(root: string): void {
  const lock = readLock(root);
  const added = missingPlatformsOf(lock).flatMap((missing) => {
    const entry = buildEntry(missing);
    return entry === undefined ? [] : [[`node_modules/${missing.name}`, entry] as const];
  });
  if (added.length === 0) return;
  const packages = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2);
  writeFileSync(join(root, 'package-lock.json'), `${text}\n`);
}

function missingPlatformsOf({ packages }: Lock): readonly MissingPlatform[] {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages))
      .map(([name, version]) => ({ name, version, isDevelopmentOnly: dev === true })),
  );
}

/** Nothing where the name does not say for which system the package is. Keys stand in npm's order. */
function buildEntry({ name, version, isDevelopmentOnly }: MissingPlatform): LockEntry | undefined {
  const words = name.split(/[/@-]/);
  const os = words.find((word) => systems.has(word));
  const cpu = words.find((word) => processors.has(word));
  if (os === undefined || cpu === undefined) return undefined;
  const libc =
    os === 'linux'
      ? words.map((word) => libraries[word]).find((library) => library !== undefined)
      : undefined;
  return {
    version,
    cpu: [cpu],
    ...(isDevelopmentOnly ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

function readLock(root: string): Lock {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  lockSchema.parse(lock);
  // The schema has just held it to the type; its own result would stand in another order of keys.
  return lock as Lock;
}
