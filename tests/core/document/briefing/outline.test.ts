import { describe, expect, it } from 'vitest';
import { interimReport } from '#core/document/briefing/interim-report.ts';
import { composePaper, type OutlinePart, type Paper } from '#core/document/briefing/outline.ts';
import { body } from '#core/document/briefing/text-blocks.ts';
import type { Facts } from '#core/domain/facts.ts';
import { narrativeSections } from '#core/domain/narrative.ts';
import { buildIndicator } from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { buildNarrative, contextOf, headingsOf, textsOf } from './briefing-in.ts';

/** Something for the appendices of tasks, pilot models and notes. */
const facts: Partial<Facts> = {
  tasks: [buildTask({ code: 'N1' }), buildTask({ code: 'M1', kind: 'pilotModel' })],
  indicators: [buildIndicator(1, { note: { vi: 'Số ước' } })],
};

function compose(changes: Partial<Paper> = {}, of: Partial<Facts> = facts) {
  return composePaper(contextOf(of), { ...interimReport, ...changes }, '2026-07');
}

/** The report with other sections in its first part. */
function withSections(
  change: (sections: OutlinePart['sections']) => OutlinePart['sections'],
): Partial<Paper> {
  const [first, ...others] = interimReport.parts;
  if (first === undefined) throw new Error('The report has no part.');
  return { parts: [{ ...first, sections: change(first.sections) }, ...others] };
}

const sectionTitles = (blocks: ReturnType<typeof compose>) =>
  headingsOf(blocks)
    .filter(({ level }) => level === 2)
    .map(({ lines }) => lines[0]);
const appendixTitles = (blocks: ReturnType<typeof compose>) =>
  headingsOf(blocks)
    .filter(({ startsPage }) => startsPage)
    .map(({ lines }) => lines.join(' '));
const references = (blocks: ReturnType<typeof compose>) =>
  textsOf(blocks).filter((text) => /tại Phụ lục [IVX]+ kèm theo/u.test(text));

describe('a section', () => {
  it('that moves takes its subsections, tables and references along, and all is counted anew', () => {
    const blocks = compose(
      withSections(([leadership, results, tasks, ...others]) =>
        [leadership, tasks, results, ...others].filter((it) => it !== undefined),
      ),
    );
    expect(sectionTitles(blocks).slice(0, 3)).toEqual([
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
      'II. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
      'III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    ]);
    const texts = textsOf(blocks);
    const from = texts.indexOf('II. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ');
    expect(texts[from + 1]).toMatch(/^1\. /u);
    expect(texts.find((text) => text.startsWith('Bảng 1. '))).toMatch(/nhiệm vụ/u);
    expect(references(blocks)[0]).toBe('Danh mục nhiệm vụ tại Phụ lục I kèm theo.');
  });

  it('that is left out leaves no gap, and no other is touched', () => {
    const blocks = compose(withSections((sections) => sections.filter(({ key }) => key !== 'results')));
    expect(sectionTitles(blocks).slice(0, 4)).toEqual([
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
      'II. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
      'III. MÔ HÌNH ĐIỂM',
      'IV. TỒN TẠI, HẠN CHẾ, ĐIỂM NGHẼN',
    ]);
  });

  it('that is added is numbered in its place', () => {
    const added = {
      key: 'opinions',
      title: 'document:section.discussion',
      narrative: null,
      build: () => [body('Ý kiến.')],
    } as const;
    const blocks = compose(withSections((sections) => [added, ...sections]));
    expect(sectionTitles(blocks).slice(0, 2)).toEqual([
      'I. NỘI DUNG TRỌNG TÂM ĐÃ THẢO LUẬN',
      'II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
    ]);
  });

  it('that tells nothing is left out with its heading and its references', () => {
    const blocks = compose(
      withSections((sections) =>
        sections.map((section) => (section.key === 'tasks' ? { ...section, build: () => [] } : section)),
      ),
    );
    expect(sectionTitles(blocks)[2]).toBe('III. MÔ HÌNH ĐIỂM');
    expect(references(blocks).join('\n')).not.toContain('Danh mục nhiệm vụ');
  });
});

describe('a part', () => {
  it('that moves is counted anew, its sections from one', () => {
    const blocks = compose({ parts: interimReport.parts.toReversed() });
    const headings = headingsOf(blocks).filter(({ level }) => level < 3);
    expect(headings.slice(0, 4).map(({ lines }) => lines.join(' / '))).toEqual([
      'Phần I / KIẾN NGHỊ, ĐỀ XUẤT',
      'Phần II / PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
      'I. Ý KIẾN CHỈ ĐẠO, NHIỆM VỤ GIAO',
      'Phần III / TÌNH HÌNH, KẾT QUẢ THỰC HIỆN',
    ]);
  });

  it('is left out where neither it nor a section of it tells anything', () => {
    const parts = interimReport.parts.map((part) => ({ ...part, sections: [], build: () => [] }));
    expect(headingsOf(compose({ parts }, {}))).toEqual([]);
  });
});

describe('an appendix', () => {
  it('that moves takes its number to the sentence that refers to it', () => {
    const blocks = compose({ appendices: interimReport.appendices.toReversed() });
    expect(appendixTitles(blocks)).toEqual([
      'Phụ lục I GHI CHÚ VỀ SỐ LIỆU',
      'Phụ lục II DANH MỤC MÔ HÌNH ĐIỂM',
      'Phụ lục III DANH MỤC NHIỆM VỤ',
    ]);
    expect(references(blocks)).toEqual([
      'Ghi chú về phạm vi, cách hiểu và nguồn của từng số liệu tại Phụ lục I kèm theo.',
      'Danh mục nhiệm vụ tại Phụ lục III kèm theo.',
      'Danh mục mô hình điểm tại Phụ lục II kèm theo.',
    ]);
  });

  it('that is left out of the outline drops the sentence, and the others close up', () => {
    const blocks = compose({ appendices: interimReport.appendices.filter(({ key }) => key !== 'tasks') });
    expect(appendixTitles(blocks)).toEqual([
      'Phụ lục I DANH MỤC MÔ HÌNH ĐIỂM',
      'Phụ lục II GHI CHÚ VỀ SỐ LIỆU',
    ]);
    expect(references(blocks)).toEqual([
      'Ghi chú về phạm vi, cách hiểu và nguồn của từng số liệu tại Phụ lục II kèm theo.',
      'Danh mục mô hình điểm tại Phụ lục I kèm theo.',
    ]);
  });
});

describe('the outline of the interim report', () => {
  const entries = interimReport.parts.flatMap((part) => [part, ...part.sections]);

  it('refers to each of its appendices once', () => {
    const sections = interimReport.parts.flatMap((part) => part.sections);
    const referred = sections.flatMap(({ refersTo = [] }) => refersTo);
    expect(referred.toSorted()).toEqual(interimReport.appendices.map(({ key }) => key).toSorted());
  });

  it('names each text written by hand once, and prints it', () => {
    const named = entries.flatMap(({ narrative }) => narrative ?? []);
    expect(named.toSorted()).toEqual(narrativeSections.toSorted());
    const narratives = narrativeSections.map((section) => buildNarrative(section, `Viết tay ${section}.`));
    const texts = textsOf(compose({}, { ...facts, narratives }));
    for (const section of narrativeSections) {
      expect(texts.filter((text) => text === `Viết tay ${section}.`)).toHaveLength(1);
    }
  });
});
