import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { countOwed, isOwed, owedGroups } from '#core/chart/owed-results.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { buildOwedSlides } from '#core/deck/owed-slides.ts';
import { formatIn, localesFolder } from '../language/format-in.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
} from '../../support/facts-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

const [t, format] = [createTranslate(localesFolder, 'vi'), formatIn('vi')];

/** A province with so many indicators, of which the last ones have no figure; four departments lead them in turn. */
function contextOf(total: number, owed: number) {
  const departments = [2, 3, 4, 5].map((id) => buildUnit(id, 'department', `SO-${id}`));
  const ids = Array.from({ length: total }, (_, index) => index + 1);
  const facts = buildFacts({
    organisations: departments,
    indicators: ids.map((id) => buildIndicator(id, { leadOrganisationId: departments[id % 4]?.id ?? null })),
    measurements: ids.slice(0, total - owed).map((id) => buildMeasurement(id, '50')),
    targets: ids.map((id) => buildTarget(id, '60')),
  });
  return tellerOf(buildSituation(facts, afterwards));
}

const textOf = (context: ReturnType<typeof contextOf>) => {
  const { situation } = context;
  const { blocks } = buildBriefing({ situation, language: 'vi', t, format, issueMonth: '2026-07' });
  return blocks.map((block) => JSON.stringify(block));
};

describe('27 of 300 indicators without a figure', () => {
  const context = contextOf(300, 27);

  it('are told on slides by the agency that owes them, with every name behind', () => {
    const slides = buildOwedSlides(context);
    expect(slides.map(({ title }) => title)).toEqual(['27 trong 300 chỉ tiêu chưa có số liệu']);
    expect(slides[0]?.marks.map(({ name, value }) => [name, value])).toEqual([
      ['SO-4', '07 chỉ tiêu'],
      ['SO-5', '07 chỉ tiêu'],
      ['SO-2', '07 chỉ tiêu'],
      ['SO-3', '06 chỉ tiêu'],
    ]);
    expect(slides[0]?.table.rows).toHaveLength(27);
  });

  it('stand once in the text of the paper, by agency, and one by one in an appendix', () => {
    const blocks = textOf(context);
    const told = blocks.filter((text) => text.includes('Có 27 trong 300 chỉ tiêu chưa có số liệu'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('SO-4 07; SO-5 07; SO-2 07; SO-3 06');
    expect(
      blocks.filter((text) => text.includes('Danh sách chỉ tiêu chưa có số liệu tại Phụ lục')),
    ).toHaveLength(1);
    const table = blocks.find((text) => text.includes('Chỉ tiêu chưa có số liệu theo cơ quan chủ trì'));
    for (const id of [274, 287, 300]) expect(table).toContain(`"Chỉ tiêu ${id}"`);
  });

  it('are no items of the prose', () => {
    const items = textOf(context).filter((text) => text.includes('- Chỉ tiêu 300'));
    expect(items).toEqual([]);
  });
});

describe('a few indicators without a figure', () => {
  it('are named in the text with their agency, without an appendix', () => {
    const blocks = textOf(contextOf(10, 2));
    const told = blocks.filter((text) => text.includes('Chỉ tiêu chưa có số liệu (02 trong 10 chỉ tiêu)'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Chỉ tiêu 9 (SO-3); Chỉ tiêu 10 (SO-4)');
    expect(blocks.join(' ')).not.toContain('Danh sách chỉ tiêu chưa có số liệu tại');
  });

  it('are five at most; the sixth makes a list', () => {
    expect(textOf(contextOf(10, 5)).join(' ')).not.toContain('Danh sách chỉ tiêu chưa có số liệu tại');
    expect(textOf(contextOf(10, 6)).join(' ')).toContain('Danh sách chỉ tiêu chưa có số liệu tại');
  });

  it('are no slide and no sentence where every figure is there', () => {
    const context = contextOf(10, 0);
    expect(buildOwedSlides(context)).toEqual([]);
    expect(textOf(context).join(' ')).not.toContain('hỉ tiêu chưa có số liệu');
  });
});

describe('a figure that is owed', () => {
  const measurement = buildMeasurement(1, null);

  it.each([
    ['nothing was entered', null, true],
    ['it was not reported', measurement, true],
    ['the figure is there', buildMeasurement(1, '0'), false],
    ['it does not apply', { ...measurement, noDataReason: 'notApplicable' as const }, false],
    ['the units have it', { ...measurement, noDataReason: 'onlyByUnit' as const }, false],
    ['the source gives words only', { ...measurement, noDataReason: 'onlyInWords' as const }, false],
  ])('or not: %s', (_name, found, expected) => {
    expect(isOwed({ measurement: found })).toBe(expected);
  });

  it('without an agency stands last', () => {
    const facts = buildFacts({
      organisations: [buildUnit(2, 'department')],
      indicators: [1, 2, 3].map((id) =>
        buildIndicator(id, { leadOrganisationId: id === 3 ? buildUnit(2, 'department').id : null }),
      ),
    });
    const results = buildSituation(facts, afterwards).groups.flatMap((group) => group.results);
    expect(owedGroups(results).map(({ results: owed }) => owed.length)).toEqual([1, 2]);
    expect(countOwed(owedGroups(results))).toBe(3);
  });
});
