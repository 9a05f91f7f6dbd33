import type { Backup } from './backup-file.ts';

const keptNewest = 10;
const keptDays = 14;
const keptMonths = 12;

type Dated = { readonly name: string; readonly manifest: Pick<Backup['manifest'], 'madeAt' | 'reason'> };

/**
 * Names of the backups to keep, out of all with the newest first: the newest ten, the newest of each of the last
 * fourteen days and twelve months that have one, and every one from before an upgrade. Days are counted as they
 * follow each other in the order in which the backups were made, and not from today: a clock that is wrong,
 * or was so for a while, makes no backup old.
 */
export function chooseKept(newestFirst: readonly Dated[]): ReadonlySet<string> {
  const isForGood = ({ manifest }: Dated) => manifest.reason === 'beforeMigration';
  const aging = newestFirst.filter((backup) => !isForGood(backup));
  const kept = [
    ...newestFirst.filter(isForGood),
    ...aging.slice(0, keptNewest),
    ...newestOfEach(aging, dayOf, keptDays),
    ...newestOfEach(aging, (backup) => dayOf(backup).slice(0, 7), keptMonths),
  ];
  return new Set(kept.map(({ name }) => name));
}

function newestOfEach(
  newestFirst: readonly Dated[],
  spanOf: (backup: Dated) => string,
  limit: number,
): readonly Dated[] {
  const newest = new Map<string, Dated>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()].slice(0, limit);
}

/** The calendar day of this computer; a moment that cannot be read is a day of its own. */
function dayOf({ manifest: { madeAt } }: Dated): string {
  const moment = new Date(madeAt);
  if (Number.isNaN(moment.getTime())) return madeAt;
  const pad = (part: number, length = 2) => String(part).padStart(length, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
