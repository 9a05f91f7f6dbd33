import type { Period } from '#core/domain/period.ts';
import type { Target } from '#core/domain/target.ts';
import { asOfDay } from '#core/rules/as-of-day.ts';
import { chooseTarget, type ChosenTarget } from '#core/rules/target-choice.ts';
import { findTypedTargetId } from './find-typed-target-id.ts';

/** What the form is busy with: a stored plan, a revision of one, or a plan for another period. */
export type TargetMode =
  | { readonly kind: 'edit' | 'revise'; readonly target: Target }
  | { readonly kind: 'new' };

type Plans = {
  readonly targets: readonly Target[];
  readonly periods: readonly Period[];
  /** The period whose plan is meant. */
  readonly shown: Period | null;
  readonly today: string;
};

/** The plan that a result of this period is held against; undefined where it has none. */
export function findShownPlan({ targets, periods, shown, today }: Plans): ChosenTarget | undefined {
  if (shown === null) return undefined;
  const byId = new Map(periods.map((period) => [period.id, period]));
  return chooseTarget(targets, byId, shown, asOfDay(shown, today));
}

/** Begins with the plan whose typing was left unsaved, else with the one that is shown, else with a new one. */
export function findFirstMode(plans: Plans, typedContent: string | undefined): TargetMode {
  const typedId = typedContent === undefined ? undefined : findTypedTargetId(typedContent);
  if (typedId === null) return { kind: 'new' };
  const typed = plans.targets.find(({ id }) => id === typedId);
  const target = typed ?? findShownPlan(plans)?.target;
  return target === undefined ? { kind: 'new' } : { kind: 'edit', target };
}
