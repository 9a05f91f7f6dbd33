import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { organisationIdSchema } from '#core/domain/identifiers.ts';
import type { Language } from '#core/domain/language.ts';
import { statusTerms } from '#core/language/term-keys.ts';
import { createFormat } from '#core/language/format.ts';
import { indicatorFilterWords } from '#renderer/features/indicators/indicator-filter.ts';
import { taskFilterWords } from '#renderer/features/tasks/task-filter.ts';
import type { FilterWordsTools } from '#renderer/ui/filter-words.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

function toolsIn(language: Language): FilterWordsTools {
  const t = createTranslate(join(testPorts().resourcesFolder, 'locales'), language);
  return { t, format: createFormat(language, t) };
}

const vietnamese = toolsIn('vi');
const groups = [{ id: 3, name: 'Công dân số' }];
const choices = { groups, agencies: [{ id: 7, name: 'Sở Nội vụ' }], statusTerms };
const noIndicatorFilter = { text: '', groupId: null, agencyId: null, statuses: [] } as const;

describe('a filter on paper', () => {
  it('is not mentioned where nothing is chosen', () => {
    expect(indicatorFilterWords(vietnamese, { ...noIndicatorFilter, text: ' ' }, choices)).toEqual([]);
  });

  it('names every condition of the indicators by the words of its field', () => {
    const filter = { text: 'dinh danh', groupId: 3, agencyId: 7, statuses: ['below', 'near'] } as const;
    expect(indicatorFilterWords(vietnamese, filter, choices)).toEqual([
      'Nhóm chỉ tiêu: Công dân số',
      'Cơ quan chủ trì: Sở Nội vụ',
      'Đánh giá: Chưa đạt kế hoạch, Gần đạt',
      'Từ tìm kiếm: “dinh danh”',
    ]);
  });

  it('names every condition of the tasks', () => {
    const agencyId = organisationIdSchema.parse(7);
    const filter = { text: '', state: 'inProgress', level: 'lagging', agencyId } as const;
    const agencies = [{ id: agencyId, name: 'Sở Nội vụ' }];
    expect(taskFilterWords(vietnamese, filter, { states: [], levels: [], agencies })).toEqual([
      'Trạng thái: Đang thực hiện',
      'Mức độ chậm: Chậm tiến độ',
      'Cơ quan chủ trì: Sở Nội vụ',
    ]);
  });

  it('keeps what was typed in its own order in Urdu', () => {
    const [words] = indicatorFilterWords(toolsIn('ur'), { ...noIndicatorFilter, text: 'MH-01' }, choices);
    expect(words).toContain('\u2066MH-01\u2069');
  });
});
