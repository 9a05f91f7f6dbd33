import type { JudgementStatus } from '#core/rules/judgement.ts';

/**
 * Shape of each status, out of the signs that Times New Roman draws itself: a sign from another font would
 * stand in another size and weight. The filled diamond is not among them, hence the lozenge.
 */
export const statusMarks = {
  exceeded: '▲▲',
  met: '●',
  near: '◊',
  below: '■',
  notJudged: '○',
} as const satisfies Record<JudgementStatus, string>;
