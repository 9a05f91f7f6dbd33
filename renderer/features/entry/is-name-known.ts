import type { LocalizedText } from '#core/domain/language.ts';
import { searchKey } from '#core/language/search-key.ts';

type Named = { readonly id: number; readonly name: LocalizedText };

/** True where another one is called the same, but for tone marks, case and spaces. */
export function isNameKnown(name: string, others: readonly Named[], ownId: number | null): boolean {
  const key = searchKey(name);
  return key !== '' && others.some((it) => it.id !== ownId && searchKey(it.name.vi) === key);
}
