import type { ProcedureOutput } from '#contract/procedures.ts';
import { readProvincialName } from '#core/domain/provincial-units.ts';
import { searchKey } from '#core/language/search-key.ts';

export type RecentWorkspace = ProcedureOutput<'workspace.recent'>['recent'][number];

/** The workspace of this province that was opened last; the copy of a sample is none of the user's own. */
export function findSameProvince(
  recent: readonly RecentWorkspace[],
  sampleIds: readonly string[],
  name: string,
): RecentWorkspace | null {
  const isSame = ({ name: folder, provinceName }: RecentWorkspace) =>
    provinceName !== null &&
    !sampleIds.includes(folder) &&
    searchKey(readProvincialName(provinceName.vi).name) === searchKey(name);
  return recent.find(isSame) ?? null;
}
