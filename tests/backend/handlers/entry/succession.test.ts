import { describe, expect, it } from 'vitest';
import type { Organisation, OrganisationDraft } from '#core/domain/organisation.ts';
import { entryDesk, failureOfAnswer, type EntryDesk } from '#tests/support/entry-desk.ts';

const draft: OrganisationDraft = {
  code: '',
  parentId: null,
  kind: 'commune',
  name: { vi: 'Xã mới' },
  validFrom: null,
  validTo: null,
  successorId: null,
};

async function add(desk: EntryDesk, fields: Partial<OrganisationDraft>): Promise<Organisation> {
  const { province } = desk.situation();
  const after = { ...draft, parentId: province.id, ...fields };
  const { ids } = await desk.ask('organisation.save', { changes: [{ before: null, after }] });
  const { organisations } = await desk.ask('catalogue.get', {});
  const stored = organisations.find(({ id }) => id === ids[0]);
  if (stored === undefined) throw new Error('The unit was not stored.');
  return stored;
}

function save(desk: EntryDesk, before: Organisation, fields: Partial<OrganisationDraft>) {
  const { id: _, ...stored } = before;
  return desk.ask('organisation.save', { changes: [{ before, after: { ...stored, ...fields } }] });
}

describe('the successor of a unit', () => {
  it('is stored, and comes back with an undo', async () => {
    const desk = await entryDesk();
    const commune = await add(desk, {});
    const district = await add(desk, { kind: 'district', validTo: '2025-06-30', successorId: commune.id });
    const storedId = async () =>
      (await desk.ask('catalogue.get', {})).organisations.find(({ id }) => id === district.id)?.successorId;
    expect(await storedId()).toBe(commune.id);
    await save(desk, district, { successorId: null });
    expect(await storedId()).toBeNull();
    await desk.undo();
    expect(await storedId()).toBe(commune.id);
  });

  it('is refused where the unit has no last day, or would follow itself', async () => {
    const desk = await entryDesk();
    const first = await add(desk, {});
    const second = await add(desk, { validTo: '2025-06-30', successorId: first.id });
    const refused = { code: 'validation', params: { field: 'organisation.successor' } };
    const open = { successorId: second.id };
    expect(await failureOfAnswer(save(desk, first, open))).toMatchObject(refused);
    expect(await failureOfAnswer(save(desk, first, { ...open, validTo: '2024-06-30' }))).toMatchObject(
      refused,
    );
    expect(await failureOfAnswer(save(desk, second, { successorId: second.id }))).toMatchObject(refused);
    expect(await failureOfAnswer(add(desk, { successorId: first.id }))).toMatchObject(refused);
  });

  it('is not removed while another unit names it', async () => {
    const desk = await entryDesk();
    const first = await add(desk, {});
    await add(desk, { validTo: '2025-06-30', successorId: first.id });
    const removal = desk.ask('organisation.save', { changes: [{ before: first, after: null }] });
    expect(await failureOfAnswer(removal)).toMatchObject({ code: 'entry/in-use' });
  });
});
