import type { Indicator } from '../domain/indicator.ts';
import { shortStatusTerms, statusTerms } from '../language/term-keys.ts';
import type { TranslationKey } from '../language/translate.ts';
import type { JudgementStatus } from '../rules/judgement.ts';
import { wantsLess } from '../rules/plan.ts';

type Directed = { readonly indicator: Pick<Indicator, 'direction'> };
export type StatusTerms = Readonly<Record<JudgementStatus, TranslationKey>>;

/** Status words where less is better: "vượt kế hoạch" would read as a broken limit. */
const lessTerms: StatusTerms = { ...statusTerms, exceeded: 'term:status.better' };
const shortLessTerms: StatusTerms = { ...shortStatusTerms, exceeded: 'term:status-short.better' };

/** Words for the statuses of one result. */
export function statusTermsOf({ indicator }: Directed): StatusTerms {
  return wantsLess(indicator.direction) ? lessTerms : statusTerms;
}

/** For a table whose head says that it is the plan the results are held against. */
export function shortStatusTermsOf({ indicator }: Directed): StatusTerms {
  return wantsLess(indicator.direction) ? shortLessTerms : shortStatusTerms;
}

/** Words for a key, a filter or a head over several results: it says both where any of them wants less. */
export function statusKeyTerms(results: readonly Directed[]): StatusTerms {
  return someWantLess(results) ? { ...statusTerms, exceeded: 'term:status.exceeded-or-better' } : statusTerms;
}

/** As `statusKeyTerms`, short. */
export function shortStatusKeyTerms(results: readonly Directed[]): StatusTerms {
  return someWantLess(results)
    ? { ...shortStatusTerms, exceeded: 'term:status-short.exceeded-or-better' }
    : shortStatusTerms;
}

function someWantLess(results: readonly Directed[]): boolean {
  return results.some(({ indicator }) => wantsLess(indicator.direction));
}
