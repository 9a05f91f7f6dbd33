import type { Target } from '#core/domain/target.ts';

/** What the form is busy with: a stored plan, a revision of one, or a plan for another period. */
export type TargetMode =
  | { readonly kind: 'edit' | 'revise'; readonly target: Target }
  | { readonly kind: 'new' };
