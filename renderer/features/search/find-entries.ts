import { searchKey } from '#core/language/search-key.ts';
import { searchKinds, type SearchEntry, type SearchKind } from './search-entry.ts';

/** Entries of one kind: the best of those that match, and how many match. */
export type FoundGroup = {
  readonly kind: SearchKind;
  readonly shown: readonly SearchEntry[];
  readonly total: number;
};

/** More of one kind than this would hide the other kinds. */
export const mostOfKind = 6;

/**
 * The entries that hold every word of the text, in any order and with or without marks; the kind with the best match
 * first. Without a text the pages and commands.
 */
export function findEntries(entries: readonly SearchEntry[], text: string): readonly FoundGroup[] {
  const asked = searchKey(text);
  if (asked === '') return toGroups(entries.filter(isAlwaysUseful).map((entry) => ({ entry, distance: 0 })));
  const words = asked.split(' ');
  return toGroups(
    entries.flatMap((entry) => {
      const distance = findDistance(entry, asked, words);
      return distance === null ? [] : [{ entry, distance }];
    }),
  );
}

type Match = { readonly entry: SearchEntry; readonly distance: number };

function toGroups(matches: readonly Match[]): readonly FoundGroup[] {
  const groups = searchKinds.flatMap((kind) => {
    const ofKind = matches.filter(({ entry }) => entry.kind === kind);
    const ranked = ofKind.toSorted((a, b) => a.distance - b.distance);
    const [best] = ranked;
    if (best === undefined) return [];
    const shown = ranked.slice(0, mostOfKind).map(({ entry }) => entry);
    return [{ kind, shown, total: ranked.length, distance: best.distance }];
  });
  return groups
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ kind, shown, total }) => ({ kind, shown, total }));
}

/** 0 for an exact answer, more the further from it; null where a word is missing. */
function findDistance(entry: SearchEntry, asked: string, words: readonly string[]): number | null {
  const { exactKeys, searchText } = entry;
  if (!words.every((word) => searchText.includes(word))) return null;
  if (exactKeys.includes(asked)) return 0;
  if (exactKeys.some((key) => key.startsWith(asked))) return 1;
  if (` ${searchText}`.includes(` ${asked}`)) return 2;
  return words.every((word) => ` ${searchText}`.includes(` ${word}`)) ? 3 : 4;
}

function isAlwaysUseful({ kind }: SearchEntry): boolean {
  return kind === 'page' || kind === 'command';
}
