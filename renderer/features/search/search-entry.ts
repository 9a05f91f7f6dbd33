import type { IndicatorId, OrganisationId, PeriodId, TaskId } from '#core/domain/identifiers.ts';
import type { Language } from '#core/domain/language.ts';
import type { PageName } from '../../state/hash-route.ts';

export const searchKinds = ['indicator', 'task', 'pilotModel', 'unit', 'period', 'page', 'command'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What choosing an entry does. */
export type SearchTarget =
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'task' | 'pilotModel'; readonly id: TaskId }
  | { readonly kind: 'unit'; readonly page: 'tasks' | 'indicators'; readonly id: OrganisationId }
  | { readonly kind: 'period'; readonly code: string }
  | { readonly kind: 'page'; readonly page: PageName }
  | { readonly kind: 'reportedTotals'; readonly periodId: PeriodId }
  | { readonly kind: 'present' }
  | { readonly kind: 'language'; readonly language: Language };

/** One thing that can be found, in final words. */
export type SearchEntry = {
  /** Unlike that of any other entry. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Stands behind the title: code and figure, state, what will be shown. */
  readonly note: string;
  /** Search keys of what an exact answer is: code and title. */
  readonly exactKeys: readonly string[];
  /** Search key of everything that the entry is found by. */
  readonly searchText: string;
  readonly target: SearchTarget;
};
