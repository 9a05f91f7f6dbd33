import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../check/imports.ts';
import { listFiles, readSource } from '../check/source-tree.ts';
import { SetupError } from '../setup/setup-error.mjs';

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** The identifier of SPDX that the package gives. */
  readonly license: string;
  /** The licence in full; null where the package carries only the identifier. */
  readonly text: string | null;
};

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

const shippedCode = /^(electron|renderer)\/.*\.(ts|tsx|css)$/;
const styleImport = /@import\s+['"]([^'"]+)['"]/g;
const licenseFile = /^(licen[cs]e|copying)([.-]|$)/i;

/**
 * Every package whose code reaches a user: what the sources of the app import, and what those packages depend
 * on. Types alone and tools are not among them. Fails where a package names no licence.
 */
export function findShippedPackages(root: string): readonly ShippedPackage[] {
  const found = new Map<string, string>();
  const waiting = importedPackages(root).flatMap((name) => findFolder(root, root, name) ?? []);
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const { name, version, dependencies, peerDependencies } = readManifest(folder);
    if (found.has(`${name} ${version}`)) continue;
    found.set(`${name} ${version}`, folder);
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (dependency.startsWith('@types/')) continue;
      const inside = findFolder(root, folder, dependency);
      if (inside !== undefined) waiting.push(inside);
    }
  }
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => describe(folder));
}

/** The file that stands beside the program: one chapter for each package. */
export function licenseList(packages: readonly ShippedPackage[]): string {
  const chapters = packages.map(({ name, version, license, text }) => {
    const title = `${name} ${version} (${license})`;
    return [
      title,
      '-'.repeat(title.length),
      '',
      text?.trim() ?? 'The package states this licence by name only.',
    ];
  });
  const head = [
    'P06 Desk contains the packages below, each under its own licence. The licences of Electron and Chromium',
    'are in LICENSE.electron.txt and LICENSES.chromium.html, those of the fonts for documents beside the fonts.',
    'SQLite, inside better-sqlite3, is in the public domain.',
  ];
  return `${[head, ...chapters].map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

function importedPackages(root: string): readonly string[] {
  const sources = listFiles(root)
    .filter((path) => shippedCode.test(path))
    .map((path) => readSource(root, path));
  const specifiers = sources.flatMap((file) =>
    file.path.endsWith('.css')
      ? [...file.text.matchAll(styleImport)].map(([, specifier = '']) => specifier)
      : importsOf(file).flatMap(({ specifier, isTypeOnly }) => (isTypeOnly ? [] : [specifier])),
  );
  return [...new Set(specifiers.flatMap((specifier) => packageOf(specifier) ?? []))];
}

/** Undefined for a file of the project, a part of Node and Electron itself. */
function packageOf(specifier: string): string | undefined {
  if (/^(\.|#|node:|electron(\/|$))/.test(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** As Node looks for it: beside the package that asks, then further up. An optional one may be absent. */
function findFolder(root: string, from: string, name: string): string | undefined {
  for (let folder = from; folder.startsWith(root); folder = join(folder, '..')) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}

function describe(folder: string): ShippedPackage {
  const { name, version, license } = readManifest(folder);
  if (typeof license !== 'string' || license === '') {
    throw new SetupError(`The package "${name}" names no licence, so it cannot be shipped.`);
  }
  const file = readdirSync(folder).find((it) => licenseFile.test(it));
  return {
    name,
    version,
    license,
    text: file === undefined ? null : readFileSync(join(folder, file), 'utf8'),
  };
}

function readManifest(folder: string): Manifest {
  // npm installed it, so it has a name and a version.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
