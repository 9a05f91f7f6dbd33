import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import { findLastSuccessor, findSuccessorProblem } from '#core/rules/successor.ts';
import { buildUnit } from '#tests/support/facts-builder.ts';

const idOf = (id: number) => id as OrganisationId; // Ids of the units below.
const unit = (id: number, validTo: string | null, successorId: number | null = null): Organisation => ({
  ...buildUnit(id, 'commune'),
  validTo,
  successorId: successorId === null ? null : idOf(successorId),
});
const draft = (id: number | null, validTo: string | null, successorId: number | null) => ({
  id: id === null ? null : idOf(id),
  validTo,
  successorId: successorId === null ? null : idOf(successorId),
});

describe('the succession of a unit', () => {
  const stored = [unit(1, null), unit(2, '2025-06-30'), unit(3, '2025-06-29'), unit(4, '2025-12-31')];

  it.each([
    ['may be open', draft(2, '2025-06-30', null), null],
    ['may be open while the unit is there', draft(2, null, null), null],
    ['goes to a unit that is there', draft(2, '2025-06-30', 1), null],
    ['goes to a unit that ends later', draft(2, '2025-06-30', 4), null],
    ['is stored with a new unit that ended', draft(null, '2024-12-31', 2), null],
    ['needs a last day', draft(2, null, 1), 'noEnd'],
    ['does not go to the unit itself', draft(2, '2025-06-30', 2), 'self'],
    ['does not go to a unit that is gone', draft(2, '2025-06-30', 99), 'unknown'],
    ['does not go to a unit that ended before', draft(2, '2025-06-30', 3), 'endsBefore'],
    ['does not go to a unit that ends on the same day', draft(4, '2025-06-30', 2), 'endsBefore'],
  ])('%s', (_, given, problem) => {
    expect(findSuccessorProblem(given, stored)).toBe(problem);
  });

  it('does not lead back to the unit, however long the way', () => {
    const circle = [unit(1, '2025-06-30', 2), unit(2, '2026-06-30', 3), unit(3, '2027-06-30', null)];
    expect(findSuccessorProblem(draft(3, '2024-06-30', 1), circle)).toBe('cycle');
    expect(findSuccessorProblem(draft(2, '2026-06-30', 1), circle)).toBe('cycle');
  });

  it('ends after every unit whose place it took', () => {
    const units = [unit(1, '2025-06-30', 2), unit(2, null)];
    expect(findSuccessorProblem(draft(2, '2025-06-30', null), units)).toBe('predecessorLater');
    expect(findSuccessorProblem(draft(2, '2025-07-01', null), units)).toBeNull();
    expect(findSuccessorProblem(draft(2, null, null), units)).toBeNull();
  });
});

describe('the unit that stands there today', () => {
  it('is the last of the chain', () => {
    const units = [unit(1, '2024-06-30', 2), unit(2, '2025-06-30', 3), unit(3, null)];
    expect(findLastSuccessor(unit(1, '2024-06-30', 2), units)?.id).toBe(3);
    expect(findLastSuccessor(unit(3, null), units)).toBeNull();
  });

  it('is found in a stored circle without end, and where a link is missing', () => {
    const circle = [unit(1, '2025-06-30', 2), unit(2, '2025-06-30', 1)];
    expect(findLastSuccessor(unit(1, '2025-06-30', 2), circle)?.id).toBe(2);
    expect(findLastSuccessor(unit(1, '2025-06-30', 9), circle)).toBeNull();
  });
});
