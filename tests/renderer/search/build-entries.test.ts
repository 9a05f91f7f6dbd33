import { describe, expect, it } from 'vitest';
import { searchKey } from '#core/language/search-key.ts';
import type { SearchEntry } from '#renderer/features/search/search-entry.ts';
import { buildEntries } from '#renderer/features/search/build-entries.ts';
import { contextOf } from '../../core/chart/sample-context.ts';

/** Everything of the illustrative province, and the situation it is read from. */
function entriesOfSample(canWrite = true) {
  const context = contextOf('minh-hoa', '2026-H1', 'vi');
  const { situation } = context;
  const entries = buildEntries({
    context,
    periods: [situation.period],
    canWrite,
    pages: [{ page: 'data', title: 'Số liệu' }],
    languageNames: { vi: 'Tiếng Việt', en: 'English', hi: 'हिन्दी', ur: 'اردو', cs: 'Čeština' },
  });
  return { entries, situation };
}

describe('what can be found', () => {
  it('is every indicator, task and pilot model of the period', () => {
    const { entries, situation } = entriesOfSample();
    const countOf = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(countOf('indicator')).toBe(situation.groups.flatMap(({ results }) => results).length);
    expect(countOf('task')).toBe(situation.tasks.tasks.length);
    expect(countOf('pilotModel')).toBe(situation.pilotModels.tasks.length);
  });

  it('tells entries apart by their keys', () => {
    const { entries } = entriesOfSample();
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('shows an indicator with its figure, comparator included', () => {
    const { entries } = entriesOfSample();
    const nearly = entries.find(({ title }) => title === 'Số phiếu lý lịch tư pháp cấp qua VNeID');
    expect(nearly?.note).toBe('gần 5.000 phiếu');
  });

  it('holds a unit once for its tasks and once for its indicators, and none that leads neither', () => {
    const { entries, situation } = entriesOfSample();
    const units = entries.flatMap(({ target }) => (target.kind === 'unit' ? [target] : []));
    const leads = (id: number) =>
      situation.tasks.tasks.some((task) => task.leadOrganisationId === id) ||
      situation.groups.some(({ results }) =>
        results.some(({ indicator }) => indicator.leadOrganisationId === id),
      );
    expect(units.length).toBeGreaterThan(0);
    expect(units.every(({ id }) => leads(id))).toBe(true);
  });

  it('does not offer the language that is shown', () => {
    const { entries } = entriesOfSample();
    const offered = entries.flatMap(({ target }) => (target.kind === 'language' ? [target.language] : []));
    expect(offered).toEqual(['en', 'hi', 'ur', 'cs']);
  });

  it('offers the totals of a report by several words, and only where something can be changed', () => {
    const isTotals = ({ target }: SearchEntry) => target.kind === 'reportedTotals';
    const found = entriesOfSample().entries.find(isTotals);
    expect(found?.kind).toBe('command');
    expect(found?.searchText).toContain(searchKey('tổng số nhiệm vụ'));
    expect(entriesOfSample(false).entries.some(isTotals)).toBe(false);
  });
});
