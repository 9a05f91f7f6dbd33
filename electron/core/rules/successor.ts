import type { OrganisationId } from '../domain/identifiers.ts';
import type { Organisation } from '../domain/organisation.ts';

type Unit = Pick<Organisation, 'id' | 'validTo' | 'successorId'>;
/** A unit as it is about to be stored; without an id while it is new. */
export type SuccessionDraft = Omit<Unit, 'id'> & { readonly id: OrganisationId | null };

export type SuccessorProblem =
  | 'noEnd'
  | 'self'
  | 'unknown'
  /** The successor is no longer there when this unit ends. */
  | 'endsBefore'
  /** The unit would, over others, take its own place. */
  | 'cycle'
  /** The unit would end before one whose place it took. */
  | 'predecessorLater';

/** What is wrong with the succession of a unit among the stored ones; null where nothing is. */
export function findSuccessorProblem(
  draft: SuccessionDraft,
  stored: readonly Unit[],
): SuccessorProblem | null {
  const own = findOwnProblem(draft, stored);
  if (own !== null || draft.id === null || draft.validTo === null) return own;
  const { id, validTo } = draft;
  const predecessors = stored.filter((unit) => unit.successorId === id && unit.id !== id);
  return predecessors.some((unit) => unit.validTo !== null && unit.validTo >= validTo)
    ? 'predecessorLater'
    : null;
}

function findOwnProblem(
  { id, validTo, successorId }: SuccessionDraft,
  stored: readonly Unit[],
): SuccessorProblem | null {
  if (successorId === null) return null;
  if (successorId === id) return 'self';
  const successor = stored.find((unit) => unit.id === successorId);
  if (successor === undefined) return 'unknown';
  if (validTo === null) return 'noEnd';
  if (successorsOf(successor, stored).some((unit) => unit.id === id)) return 'cycle';
  return successor.validTo !== null && successor.validTo <= validTo ? 'endsBefore' : null;
}

/** The unit that stands today where an ended one stood, over all that came between; null where none is known. */
export function findLastSuccessor<Stored extends Unit>(unit: Unit, stored: readonly Stored[]): Stored | null {
  return successorsOf(unit, stored).at(-1) ?? null;
}

/** The chain of successors, nearest first; a stored circle ends before it begins again. */
function successorsOf<Stored extends Unit>(unit: Unit, stored: readonly Stored[]): readonly Stored[] {
  const chain: Stored[] = [];
  const seen = new Set([unit.id]);
  for (let next = unit.successorId; next !== null && !seen.has(next);) {
    const found = stored.find(({ id }) => id === next);
    if (found === undefined) break;
    seen.add(next);
    chain.push(found);
    next = found.successorId;
  }
  return chain;
}
