import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import { organisationKinds, type Organisation } from '#core/domain/organisation.ts';
import { searchKey } from '#core/language/search-key.ts';

export type TreeRow = {
  readonly organisation: Organisation;
  /** 0 at the root. */
  readonly depth: number;
};

type TreeTools = {
  readonly words: (text: LocalizedText) => string;
  readonly collate: (a: string, b: string) => number;
};

/** The tree from its root down, line by line: below each unit its own, by kind and then by name. */
export function toTreeRows(organisations: readonly Organisation[], tools: TreeTools): readonly TreeRow[] {
  const known = new Set(organisations.map(({ id }) => id));
  const children = Map.groupBy(organisations, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const below = (id: OrganisationId | null, depth: number): readonly TreeRow[] =>
    (children.get(id) ?? [])
      .toSorted((a, b) => byKindAndName(a, b, tools))
      .flatMap((organisation) => [{ organisation, depth }, ...below(organisation.id, depth + 1)]);
  return below(null, 0);
}

/** The lines whose name or code has the words, each below what it belongs to. */
export function findTreeRows(rows: readonly TreeRow[], asked: string): readonly TreeRow[] {
  const key = searchKey(asked);
  if (key === '') return rows;
  const parents = new Map(rows.map(({ organisation }) => [organisation.id, organisation.parentId]));
  const kept = new Set<OrganisationId>();
  for (const { organisation } of rows) {
    if (!hasWords(organisation, key)) continue;
    for (let id: OrganisationId | null = organisation.id; id !== null && !kept.has(id);) {
      kept.add(id);
      id = parents.get(id) ?? null;
    }
  }
  return rows.filter(({ organisation }) => kept.has(organisation.id));
}

function hasWords({ code, name }: Organisation, key: string): boolean {
  return [code, ...Object.values(name)].some((text) => searchKey(text ?? '').includes(key));
}

function byKindAndName(a: Organisation, b: Organisation, { words, collate }: TreeTools): number {
  const kinds = organisationKinds.indexOf(a.kind) - organisationKinds.indexOf(b.kind);
  return kinds === 0 ? collate(words(a.name), words(b.name)) : kinds;
}
