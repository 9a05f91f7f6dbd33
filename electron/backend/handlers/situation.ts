import { localDay } from '#core/language/local-day.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Situation } from '#core/situation/situation.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { getDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import type { Ports } from '#backend/ports.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';

const keptSituations = 6;

/** Situations of one workspace by period, kept until something changes or the day ends. */
export type SituationCache = {
  /** Null asks for the default period. Fails with `not-found` for an unknown one. */
  readonly get: (period: string | null) => Situation;
  readonly clear: () => void;
};

export function createSituationCache(workspace: Workspace, { now }: Pick<Ports, 'now'>): SituationCache {
  const kept = new Map<string, Situation>();
  return {
    get: (period) => {
      const periodCode = period ?? getDefaultPeriodCode(workspace.db);
      const today = localDay(now());
      const key = `${today} ${periodCode}`;
      const situation = kept.get(key) ?? buildSituation(readFacts(workspace.db, { periodCode }), today);
      // Put at the end: the first of the map is then the one that was not asked for longest.
      kept.delete(key);
      kept.set(key, situation);
      for (const oldest of [...kept.keys()].slice(0, -keptSituations)) kept.delete(oldest);
      return situation;
    },
    clear: () => {
      kept.clear();
    },
  };
}
