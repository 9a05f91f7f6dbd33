import { describe, expect, it } from 'vitest';
import { closingBlocks } from '#core/document/briefing/closing-blocks.ts';
import { openingBlocks } from '#core/document/briefing/opening-blocks.ts';
import { buildFacts, firstHalf } from '#tests/support/facts-builder.ts';
import { contextOf, textsOf } from './briefing-in.ts';

const { settings, documentSettings } = buildFacts();
const opening = 'Ban Chỉ đạo báo cáo kết quả 2026-H1 thực hiện Đề án 06 như sau:';

describe('the head of the report', () => {
  it('is letterhead, title, contents and the opening sentence, in this order', () => {
    const blocks = openingBlocks(contextOf(), '2026-07');
    expect(blocks.map(({ kind }) => kind)).toEqual(['letterhead', 'title', 'contents', 'paragraph']);
    expect(textsOf(blocks)).toEqual([opening]);
  });

  it('leaves number and day blank and gives month and year of signing', () => {
    const [letterhead] = openingBlocks(contextOf(), '2026-07');
    expect(letterhead).toMatchObject({
      superiorBody: 'Tỉnh Minh họa',
      nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      number: 'Số:        /BC-BCĐ',
      placeAndDate: expect.stringMatching(/^Tỉnh Minh họa, ngày\s+tháng 7 năm 2026$/u) as string,
    });
  });

  it('tells superior and issuing body apart', () => {
    const changed = { ...documentSettings, issuingBody: { vi: 'BAN CHỈ ĐẠO' } };
    const [letterhead] = openingBlocks(contextOf({ documentSettings: changed }), '2026-07');
    expect(letterhead).toMatchObject({ superiorBody: 'Tỉnh Minh họa', issuingBody: 'BAN CHỈ ĐẠO' });
  });

  it('names the decision where the programme has a full title', () => {
    const titled = { ...settings, programmeTitle: { vi: 'Quyết định số 06/QĐ-TTg' } };
    expect(textsOf(openingBlocks(contextOf({ settings: titled }), '2026-07'))).toEqual([
      'Thực hiện Quyết định số 06/QĐ-TTg, Ban Chỉ đạo báo cáo kết quả 2026-H1 như sau:',
    ]);
  });

  it('says before anything else that figures are made up', () => {
    const illustrative = { ...settings, isIllustrative: true };
    expect(textsOf(openingBlocks(contextOf({ settings: illustrative }), '2026-07'))).toEqual([
      'Toàn bộ số liệu trong báo cáo này là số liệu giả định, chỉ để minh họa.',
      opening,
    ]);
  });

  it('says where the period is inferred', () => {
    const period = { ...firstHalf, isStated: false };
    expect(textsOf(openingBlocks(contextOf({ period }), '2026-07'))).toEqual([
      opening,
      'Nguồn không nêu rõ kỳ báo cáo; kỳ 2026-H1 do người tổng hợp xác định.',
    ]);
  });
});

describe('the end of the report', () => {
  it('closes with the mark of an official text', () => {
    expect(textsOf(closingBlocks(contextOf()))).toEqual([
      'Trên đây là báo cáo kết quả 2026-H1 thực hiện Đề án 06, Ban Chỉ đạo trân trọng báo cáo./.',
    ]);
  });

  it('lists the recipients before the archive', () => {
    const recipients = [{ vi: 'Bộ Công an' }, { vi: 'Thường trực Tỉnh ủy' }];
    const signed = { ...documentSettings, recipients };
    expect(closingBlocks(contextOf({ documentSettings: signed }))[1]).toMatchObject({
      kind: 'signature',
      recipients: ['- Bộ Công an;', '- Thường trực Tỉnh ủy;', '- Lưu: VT.'],
    });
  });

  it('leaves room for a name that is not known, and gives one that is', () => {
    const signed = {
      ...documentSettings,
      signerCapacity: { vi: 'TM. BAN CHỈ ĐẠO' },
      signerTitle: { vi: 'TRƯỞNG BAN' },
      signerOffice: { vi: 'CHỦ TỊCH' },
      signerName: 'Nguyễn Văn A',
    };
    expect(closingBlocks(contextOf())[1]).toMatchObject({ office: null, name: '(Ký, ghi rõ họ và tên)' });
    expect(closingBlocks(contextOf({ documentSettings: signed }))[1]).toMatchObject({
      capacity: 'TM. BAN CHỈ ĐẠO',
      title: 'TRƯỞNG BAN',
      office: 'CHỦ TỊCH',
      name: 'Nguyễn Văn A',
    });
  });
});
