import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Facts } from '#core/domain/facts.ts';
import type { IndicatorUnit } from '#core/domain/indicator.ts';
import type { Language } from '#core/domain/language.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import { barChartHeightMm } from '#core/document/briefing/result-charts.ts';
import { totalsBlocks } from '#core/document/briefing/work-tables.ts';
import { createFormat } from '#core/language/format.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
} from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { localesFolder } from '../../language/format-in.ts';
import { tellerOf } from '#tests/support/teller.ts';

/** The running text of the Vietnamese report, one paragraph a line. */
function textOf(changes: Partial<Facts>): string {
  const t = createTranslate(localesFolder, 'vi');
  const { blocks } = buildBriefing({
    situation: buildSituation(buildFacts(changes), afterwards),
    language: 'vi',
    t,
    format: createFormat('vi', t),
    issueMonth: '2026-07',
  });
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []))
    .join('\n');
}

function districts(unit: IndicatorUnit, ...values: readonly string[]): Partial<Facts> {
  const ids = values.map((_, index) => index + 2);
  return {
    indicators: [buildIndicator(1, { unit })],
    organisations: ids.map((id) => buildUnit(id, 'district')),
    measurements: [
      buildMeasurement(1, '80'),
      ...ids.map((id, index) => buildMeasurement(1, values[index] ?? null, { organisationId: id })),
    ],
    targets: [buildTarget(1, '70')],
  };
}

describe('the sentence on one indicator', () => {
  it('gives figure, plan and distance, comparator included', () => {
    const moreThan = { ...buildMeasurement(1, '98'), figure: figure('98', 'gt') };
    const measurements = [moreThan, buildMeasurement(2, '81.17')];
    const text = textOf({
      indicators: [buildIndicator(1), buildIndicator(2)],
      measurements,
      targets: [buildTarget(1, '98'), buildTarget(2, '70')],
    });
    expect(text).toContain('- Chỉ tiêu 1: trên 98%; kế hoạch 98%; vượt kế hoạch.');
    expect(text).toContain('- Chỉ tiêu 2: 81,17%; kế hoạch 70%; vượt 11,17 điểm phần trăm so với kế hoạch.');
  });

  it('names the best and the weakest district of a rate', () => {
    const text = textOf(districts('percent', '90', '70', '80'));
    expect(text).toContain('kết quả tốt nhất: U2 (90%); kết quả kém nhất: U3 (70%)');
  });

  it('names communes where no district has a place', () => {
    const facts = districts('percent', '90', '70', '80');
    const units = (kind: string, validTo: string | null) =>
      [2, 3, 4].map((id) => ({ ...buildUnit(id, kind), validTo }));
    const best = 'kết quả tốt nhất: U2 (90%)';
    expect(textOf({ ...facts, organisations: units('commune', null) })).toContain(best);
    expect(textOf({ ...facts, organisations: units('district', '2025-12-31') })).not.toContain(best);
  });

  it('names no district that shares its place', () => {
    const text = textOf(districts('percent', '90', '90', '80'));
    expect(text).not.toContain('kết quả tốt nhất');
    expect(text).toContain('kết quả kém nhất: U4 (80%)');
    expect(textOf(districts('percent', '90', '90'))).not.toContain('kết quả kém nhất');
  });

  it('does not call the smallest count the weakest result', () => {
    expect(textOf(districts('count', '900', '70', '80'))).not.toContain('kết quả kém nhất');
  });
});

it('gives a bar in Urdu room for the tall lines of its name', () => {
  const heightIn = (language: Language) => {
    return barChartHeightMm(tellerOf(buildSituation(buildFacts(), afterwards), language), 4);
  };
  expect(heightIn('ur')).toBeGreaterThan(heightIn('vi') * 1.5);
});

describe('the total counted from the list', () => {
  const list = [
    buildTask({ code: 'A', state: 'lagging' }),
    buildTask({ code: 'B', state: 'atRisk' }),
    buildTask({ code: 'C', state: 'notStarted' }),
    buildTask({ code: 'D' }),
  ];

  it('splits what is in progress into parts that add up, and tells apart what has not begun', () => {
    expect(textOf({ tasks: list })).toContain(
      'đang thực hiện 04 (trong đó chậm tiến độ 01, có nguy cơ chậm 02, chưa thấy dấu hiệu chậm 01). ' +
        'Trong số nhiệm vụ đang thực hiện có 01 nhiệm vụ chưa triển khai.',
    );
    expect(textOf({ tasks: [buildTask()] })).not.toContain('chưa triển khai');
  });

  it('says the same of pilot models', () => {
    const models = list.map((task) => ({ ...task, kind: 'pilotModel' as const }));
    expect(textOf({ tasks: models })).toContain(
      'chậm tiến độ 01, có nguy cơ chậm 02, chưa thấy dấu hiệu chậm 01). ' +
        'Trong số mô hình điểm đang thực hiện có 01 mô hình điểm chưa triển khai.',
    );
  });

  it('names no line of its table a part that another line holds', () => {
    const situation = buildSituation(buildFacts({ tasks: list }), afterwards);
    const [table] = totalsBlocks(tellerOf(situation), situation.tasks, '');
    const rows = table?.kind === 'table' ? table.rows : [];
    const texts = rows.map(({ cells }) => cells.map((runs) => runs.map((run) => run.text).join('')));
    expect(texts.slice(2)).toEqual([
      ['Đang thực hiện', '4'],
      ['Trong đó: chậm tiến độ', '1'],
      ['Trong đó: có nguy cơ chậm tiến độ', '2'],
      ['Trong đó: chưa thấy dấu hiệu chậm', '1'],
      ['Chưa triển khai (tính trong số đang thực hiện)', '1'],
    ]);
  });
});

describe('the sentences on states that no source says', () => {
  const inferred = (['completed', 'lagging', 'lagging'] as const).map((state, index) =>
    buildTask({ code: `I${index}`, state, stateBasis: 'inferred' }),
  );

  it('count none of them as facts, and tell them apart', () => {
    const text = textOf({ tasks: [buildTask({ code: 'S', state: 'completed' }), ...inferred] });
    expect(text).toContain('Danh mục theo dõi có 04 nhiệm vụ: hoàn thành 01,');
    expect(text).toContain('theo tổng hợp của cơ quan thường trực: hoàn thành 01; chậm tiến độ 02.');
    expect(text).not.toContain('Có 02 nhiệm vụ chậm tiến độ');
    expect(text).toContain('Theo tổng hợp của cơ quan thường trực, có 02 nhiệm vụ chậm hoặc có nguy cơ');
  });

  it('say nothing of states where no source states any', () => {
    const text = textOf({ tasks: inferred });
    expect(text).toContain('Danh mục theo dõi có 03 nhiệm vụ; nguồn chưa nêu trạng thái.');
    expect(text).not.toContain('nhiệm vụ: hoàn thành');
  });

  it('do not give unknown lateness as none', () => {
    const text = textOf({ tasks: [buildTask()] });
    expect(text).toContain('chưa xác định được số nhiệm vụ chậm');
    expect(text).not.toContain('chậm tiến độ 0');
    expect(text).toContain('Dấu “–”: nguồn không nêu hoặc chưa đủ căn cứ tổng hợp.');
  });
});

describe('the sentences on lagging tasks', () => {
  it('do not count roadmaps that nobody spoke of', () => {
    const lagging = buildTask({ state: 'lagging' });
    expect(textOf({ tasks: [lagging] })).not.toContain('lộ trình');
    expect(textOf({ tasks: [{ ...lagging, hasRoadmap: false }] })).toContain(
      'Trong đó có 01 nhiệm vụ chưa có giải pháp, lộ trình cụ thể.',
    );
  });

  it('claim nothing where there is no list', () => {
    const text = textOf({});
    expect(text).toContain('Chưa có danh mục nhiệm vụ của kỳ này.');
    expect(text).not.toMatch(/chậm|đếm theo danh sách/u);
  });

  it('say that tasks without deadlines could not be held against them', () => {
    expect(textOf({ tasks: [buildTask()] })).toContain('chưa có thời hạn hoàn thành');
    expect(textOf({ tasks: [buildTask({ dueDate: '2026-12-31' })] })).toContain(
      'Không có nhiệm vụ chậm hoặc có nguy cơ chậm tiến độ trong danh sách theo dõi.',
    );
  });
});
