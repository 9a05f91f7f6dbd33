import { describe, expect, it } from 'vitest';
import { buildNarrative, buildStatement, contextOf, textsOf, told } from './briefing-in.ts';

const police = { addressees: { vi: 'Công an tỉnh' } };
const justice = { addressees: { vi: 'Sở Tư pháp' } };

describe('directives', () => {
  it('of neighbours share the line that names whom they address', () => {
    const statements = [
      buildStatement('directive', 'Một', police),
      buildStatement('directive', 'Hai', police),
      buildStatement('directive', 'Ba', justice),
      buildStatement('directive', 'Bốn'),
    ];
    expect(textsOf(told(contextOf({ statements }), 'directions'))).toEqual([
      'I. Ý KIẾN CHỈ ĐẠO, NHIỆM VỤ GIAO',
      'Công an tỉnh thực hiện:',
      '- Một.',
      '- Hai.',
      'Sở Tư pháp thực hiện:',
      '- Ba.',
      '- Bốn.',
    ]);
  });

  it('stand before what was discussed, and other statements stand elsewhere', () => {
    const statements = [
      buildStatement('discussion', 'Bàn'),
      buildStatement('directive', 'Giao'),
      buildStatement('limitation', 'Thiếu'),
    ];
    expect(textsOf(told(contextOf({ statements }), 'directions'))).toEqual([
      'I. Ý KIẾN CHỈ ĐẠO, NHIỆM VỤ GIAO',
      '- Giao.',
      'II. NỘI DUNG TRỌNG TÂM ĐÃ THẢO LUẬN',
      '- Bàn.',
    ]);
  });

  it('are said to be none where there are none, after what was written by hand', () => {
    const narratives = [buildNarrative('directions', 'Thời gian tới.')];
    expect(textsOf(told(contextOf({ narratives }), 'directions'))).toEqual([
      'Thời gian tới.',
      'I. Ý KIẾN CHỈ ĐẠO, NHIỆM VỤ GIAO',
      'Kỳ này chưa ghi nhận ý kiến chỉ đạo mới.',
    ]);
  });
});

it('gives recommendations as they were written, or says that there are none', () => {
  const narratives = [buildNarrative('recommendations', 'Đề nghị bố trí vốn.')];
  expect(textsOf(told(contextOf({ narratives }), 'recommendations'))).toEqual(['Đề nghị bố trí vốn.']);
  expect(textsOf(told(contextOf(), 'recommendations'))).toEqual(['Kỳ này chưa ghi nhận kiến nghị, đề xuất.']);
});

it('gives leadership as it was written and then the activities on record, or says that nothing is', () => {
  const narratives = [buildNarrative('leadership', 'Chỉ đạo sát.')];
  const statements = [buildStatement('activity', 'Họp'), buildStatement('directive', 'Giao')];
  expect(textsOf(told(contextOf({ narratives, statements }), 'leadership'))).toEqual([
    'Chỉ đạo sát.',
    '- Họp.',
  ]);
  expect(textsOf(told(contextOf({ statements: statements.slice(1) }), 'leadership'))).toEqual([
    'Kỳ này chưa có thông tin về công tác lãnh đạo, chỉ đạo được cập nhật.',
  ]);
});
