import { posix } from 'node:path';
import { importsOf, type ImportSpecifier } from './imports.ts';
import { readCode, type SourceFile } from './source-tree.ts';

type Room = {
  readonly name: string;
  readonly folder: string;
  /** Rooms that may be reached through `#room/`, its own always included. */
  readonly reaches: readonly string[];
};

/** Who may import whom. Packages are the business of the lint rules, one list for each room. */
const rooms: readonly Room[] = [
  { name: 'core', folder: 'electron/core/', reaches: [] },
  { name: 'contract', folder: 'electron/contract/', reaches: ['core'] },
  { name: 'backend', folder: 'electron/backend/', reaches: ['core', 'contract'] },
  { name: 'main', folder: 'electron/main/', reaches: ['core', 'contract'] },
  { name: 'preload', folder: 'electron/preload/', reaches: ['contract'] },
  { name: 'renderer', folder: 'renderer/', reaches: ['core', 'contract'] },
  { name: 'scripts', folder: 'scripts/', reaches: ['core', 'backend'] },
  {
    name: 'tests',
    folder: 'tests/',
    reaches: ['core', 'contract', 'backend', 'main', 'preload', 'renderer', 'scripts'],
  },
];

/** Packages that one file of the backend wraps, so that another library can take their place. */
const wrappedPackages = ['i18next', 'hucre'];

const featureFolder = /^renderer\/features\/[^/]+\//;

/** Folders of the window that know nothing of those above them; a page and the shell around it stand on top. */
const lowFolders: readonly { readonly folder: RegExp; readonly above: RegExp }[] = [
  { folder: /^renderer\/state\//, above: /^renderer\/(features|shell)\// },
  { folder: /^renderer\/(charts|i18n|ipc|styles|ui)\//, above: /^renderer\/(features|shell|state)\// },
];

/** Relative imports stay in their room and reach no higher, subpath imports follow the table, wrapped packages have one door. */
export function findRoomFaults(root: string): readonly string[] {
  const files = readCode(root);
  return [...files.flatMap(findFileFaults), ...findSecondWrappers(files)];
}

function findFileFaults(file: SourceFile): readonly string[] {
  const room = rooms.find(({ folder }) => file.path.startsWith(folder));
  if (room === undefined) return [];
  return importsOf(file).flatMap((imported) => {
    const complaint = complaintAbout(imported, room, file.path);
    return complaint === undefined ? [] : [`${file.path}:${imported.line}: ${complaint}`];
  });
}

function complaintAbout(imported: ImportSpecifier, room: Room, path: string): string | undefined {
  const { specifier } = imported;
  if (specifier.startsWith('#')) return complaintAboutSubpath(specifier, room);
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith(room.folder)) {
    if (imported.isTypeOnly && target.startsWith('resources/') && target.endsWith('.json')) return undefined;
    return `"${specifier}" leaves the room "${room.name}".`;
  }
  const ownFeature = featureFolder.exec(path)?.[0];
  const otherFeature = featureFolder.exec(target)?.[0];
  if (ownFeature !== undefined && otherFeature !== undefined && ownFeature !== otherFeature) {
    return `"${specifier}" reaches from one feature into another.`;
  }
  if (lowFolders.some(({ folder, above }) => folder.test(path) && above.test(target))) {
    return `"${specifier}" reaches up, from what the pages stand on.`;
  }
  return undefined;
}

function complaintAboutSubpath(specifier: string, room: Room): string | undefined {
  const target = /^#([^/]+)\//.exec(specifier)?.[1];
  if (target === room.name || room.reaches.some((name) => name === target)) return undefined;
  return `the room "${room.name}" may not import "${specifier}".`;
}

function findSecondWrappers(files: readonly SourceFile[]): readonly string[] {
  const backend = files.filter(({ path }) => path.startsWith('electron/backend/'));
  return wrappedPackages.flatMap((name) => {
    const importers = backend.filter((file) =>
      importsOf(file).some(({ specifier, isTypeOnly }) => specifier === name && !isTypeOnly),
    );
    return importers.length < 2
      ? []
      : [
          `"${name}" belongs into one file; it is imported by ${importers.map(({ path }) => path).join(', ')}.`,
        ];
  });
}
