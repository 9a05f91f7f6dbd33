import { describe, expect, it } from 'vitest';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import type { Facts } from '#core/domain/facts.ts';
import { buildFacts, buildIndicator } from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { buildNarrative, contextOf, headingsOf, textsOf, told } from './briefing-in.ts';

function briefingOn(changes: Partial<Facts> = {}) {
  const context = contextOf(changes);
  return buildBriefing({ ...context, issueMonth: '2026-07' });
}

const noted = { indicators: [buildIndicator(1, { note: { vi: 'Số ước' } })] };
const model = buildTask({ code: 'M', kind: 'pilotModel' });

describe('the briefing', () => {
  it('has every part and section in order, even without data', () => {
    const { blocks } = briefingOn();
    expect(
      headingsOf(blocks)
        .filter(({ level }) => level < 3)
        .map(({ lines }) => lines.join(' / ')),
    ).toEqual([
      'Phần I / TÌNH HÌNH, KẾT QUẢ THỰC HIỆN',
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
      'II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
      'III. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
      'IV. MÔ HÌNH ĐIỂM',
      'V. TỒN TẠI, HẠN CHẾ, ĐIỂM NGHẼN',
      'Phần II / PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
      'I. Ý KIẾN CHỈ ĐẠO, NHIỆM VỤ GIAO',
      'Phần III / KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(blocks.at(-1)?.kind).toBe('signature');
  });

  it('names period and programme, and the day of its figures, in its properties', () => {
    expect(briefingOn()).toMatchObject({
      language: 'vi',
      direction: 'ltr',
      properties: {
        title: 'Báo cáo sơ kết 2026-H1 thực hiện Đề án 06',
        subject: 'Đề án 06',
        author: 'Tỉnh Minh họa',
        description: 'Số liệu tính đến 30/6/2026',
      },
    });
  });

  it('marks its pages only where the figures are made up', () => {
    const { settings } = buildFacts();
    expect(briefingOn().pageMark).toBeNull();
    expect(briefingOn({ settings: { ...settings, isIllustrative: true } }).pageMark).toMatch(/giả định/u);
  });

  it('refers to each appendix once, by the number that the appendix has', () => {
    const { blocks } = briefingOn({ ...noted, tasks: [buildTask(), model] });
    const texts = textsOf(blocks);
    expect(texts.filter((text) => /tại Phụ lục [IVX]+ kèm theo/u.test(text))).toEqual([
      'Ghi chú về phạm vi, cách hiểu và nguồn của từng số liệu tại Phụ lục III kèm theo.',
      'Danh mục nhiệm vụ tại Phụ lục I kèm theo.',
      'Danh mục mô hình điểm tại Phụ lục II kèm theo.',
    ]);
    expect(texts.filter((text) => /^Phụ lục [IVX]+ \/ /u.test(text))).toHaveLength(3);
    expect(textsOf(briefingOn().blocks).join('\n')).not.toContain('Phụ lục');
  });

  it('opens its first part with what was written by hand', () => {
    const texts = textsOf(briefingOn({ narratives: [buildNarrative('opening', 'Bối cảnh.')] }).blocks);
    expect(texts[texts.indexOf('Bối cảnh.') - 1]).toMatch(/^Phần I \//u);
  });
});

it('counts work that no source calls late, lagging and at risk together', () => {
  const tasks = (['lagging', 'lagging', 'atRisk'] as const).map((state, index) =>
    buildTask({ code: `I${index}`, state, stateBasis: 'inferred' }),
  );
  expect(textsOf(told(contextOf({ tasks }), 'tasks')).join('\n')).toContain(
    'có 03 nhiệm vụ chậm hoặc có nguy cơ',
  );
});
