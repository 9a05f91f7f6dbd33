import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { languages } from '#core/domain/language.ts';
import { isHeadOfNames, isLikeContent, readHead } from '#renderer/features/entry/results/header-words.ts';
import { localesFolder } from '#tests/core/language/format-in.ts';

const headsOfResults = `
Thực hiện 6 tháng 2026; Kết quả; Mức đạt được; Số liệu đến 30/6/2026; Lũy kế; Trong kỳ; Kỳ này; Kỳ báo cáo; TH 2026; KQ
Achieved; Actual 2026; Result; Results; उपलब्धि; परिणाम; वास्तविक; حاصل شدہ; نتیجہ; نتائج
Skutečnost; Výsledek; Výsledky; Dosaženo`;

const headsOfOthers = `
Kế hoạch năm 2026; KH 2026; Chỉ tiêu 2026; Mục tiêu 2026; Giao 2026; TH kỳ trước; TH cùng kỳ; TH so với KH; So sánh
Mức độ hoàn thành; Tỷ lệ thực hiện; Tỷ lệ đạt; % thực hiện; % đạt; Tiến độ; Tăng; Giảm; Đơn vị; Cơ quan; Thời gian
Thời hạn; Đánh giá kết quả; Nguồn số liệu; Ghi chú; Xếp loại; Planned; Plan 2026; Target; Targets; Previous result
Last year; Same period; Compared; Change; Completion; Unit; Status; Source; Note; Notes
नियोजित; योजना; लक्ष्य; पिछली अवधि; पिछला वर्ष; गत वर्ष; तुलना; परिवर्तन; इकाई; मूल्यांकन; स्रोत; टिप्पणी
منصوبہ; منصوبے; ہدف; گزشتہ سال; مقابلے; تبدیلی; اکائی; جائزہ; ماخذ; نوٹ
Plán; Podle plánu; Cíl; Předchozí rok; Předchozího roku; Plnění; Změna; Jednotka; Hodnocení; Zdroj; Poznámka`;

/** They speak of results and say that there is none. */
const missingResults = `
Chưa có kết quả; Không có số liệu; Chỉ có kết quả quý; Đang có kết quả; No results; Results not in; None of the results
Only results; Results: n/a; परिणाम नहीं; परिणाम अनुपलब्ध; केवल परिणाम; نتائج نہیں; صرف نتائج; نتائج دستیاب
Výsledek není; Výsledky nejsou; Bez: výsledky; Pouze výsledky; Jen výsledek`;

function phrasesOf(list: string): readonly string[] {
  return list
    .trim()
    .split(/[;\n]/u)
    .map((it) => it.trim());
}

describe('the head of a column', () => {
  it.each(phrasesOf(headsOfResults))('"%s" is that of the results', (head) => {
    expect(readHead(head, [2026])).toBe('result');
  });

  it.each(phrasesOf(headsOfOthers))('"%s" is that of something else', (head) => {
    expect(readHead(head, [2026])).toBe('other');
  });

  it.each(phrasesOf(missingResults))('is not "%s", which says that there is no figure', (text) => {
    expect(readHead(text, [2026])).toBe('unknown');
    expect(isLikeContent(text)).toBe(true);
  });

  it('is of other years where it names no asked one', () => {
    expect(readHead('Thực hiện 2025', [2026])).toBe('other');
    expect(readHead('Thực hiện 2025', [2025, 2026])).toBe('result');
    expect(readHead('2025 - 2026', [2026])).toBe('unknown');
  });

  it('is not a result with its figure', () => {
    expect(readHead('Kết quả 98,5%', [2026])).toBe('unknown');
    expect(readHead('Đạt được 436.167', [2026])).toBe('unknown');
  });

  it.each(
    phrasesOf(
      'TT; STT; Chỉ tiêu; Tên chỉ tiêu; Nội dung; Nội dung chỉ tiêu; Tên; Mã; No.; Indicator; Name; Code',
    ),
  )('"%s" stands over names', (head) => {
    expect(isHeadOfNames(head)).toBe(true);
  });

  it('stands over names as a whole only', () => {
    expect(isHeadOfNames('Tên đơn vị')).toBe(false);
  });

  it.each(languages)('is known where the program wrote it in %s', (language) => {
    const t = createTranslate(localesFolder, language);
    expect(readHead(t('term:column.achieved'), [2026])).toBe('result');
    expect(isHeadOfNames(t('term:column.indicator'))).toBe(true);
    const others = [
      t('term:column.planned'),
      t('term:column.percent-of-plan'),
      t('term:column.change'),
      t('term:column.unit'),
    ];
    for (const head of others) expect([head, readHead(head, [2026])]).toEqual([head, 'other']);
  });
});

describe('what may stand for a figure', () => {
  it.each(['98,5', '-', '…', '12 tỷ đồng', 'chưa có số liệu', 'není'])('is "%s"', (text) => {
    expect(isLikeContent(text)).toBe(true);
  });

  it('is no word', () => {
    expect(isLikeContent('Sở Y tế')).toBe(false);
  });
});
