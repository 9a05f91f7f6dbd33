import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import {
  newOrganisationValues,
  parentsFor,
  readOrganisation,
  toOrganisationValues,
} from '#renderer/features/entry/organisation/organisation-values.ts';
import { formatIn } from '#tests/core/language/format-in.ts';

function unit(id: number, parentId: number | null, fields: Partial<Organisation> = {}): Organisation {
  return {
    id: id as OrganisationId,
    parentId: parentId as OrganisationId | null,
    code: `DV${id}`,
    kind: parentId === null ? 'province' : 'commune',
    name: { vi: `Đơn vị ${id}` },
    validFrom: null,
    validTo: null,
    successorId: null,
    ...fields,
  };
}

const root = unit(1, null);

describe('a unit in its form', () => {
  it('comes back as it was stored', () => {
    const { id: _, ...stored } = unit(2, 1, { validFrom: '2025-07-01', validTo: '2026-06-30' });
    const values = toOrganisationValues({ id: 2 as OrganisationId, ...stored }, formatIn('vi'));

    expect(readOrganisation(values, false)).toEqual({ draft: stored, problems: {} });
  });

  it('does not end before it begins', () => {
    const values = { ...newOrganisationValues([root]), validFrom: '01/7/2025', validTo: '30/6/2025' };

    expect(readOrganisation(values, false).problems).toEqual({ validTo: 'entry:organisation.days-reversed' });
  });

  it('stands below another unless it is the root', () => {
    const values = { ...newOrganisationValues([root]), parentId: null };

    expect(readOrganisation(values, false).problems).toEqual({
      parentId: 'entry:organisation.parent-missing',
    });
    expect(readOrganisation(values, true).problems).toEqual({});
  });

  it('never stands below itself or below what stands below it', () => {
    const units = [root, unit(2, 1), unit(3, 2), unit(4, 3), unit(5, 1)];

    expect(parentsFor(units, 2 as OrganisationId).map(({ id }) => id)).toEqual([1, 5]);
    expect(parentsFor(units, null)).toHaveLength(5);
  });

  it('begins below what the last one was added to', () => {
    expect(newOrganisationValues([root])).toMatchObject({ kind: 'department', parentId: 1 });
    expect(newOrganisationValues([root, unit(2, 1)])).toMatchObject({ kind: 'commune', parentId: 1 });
  });
});
