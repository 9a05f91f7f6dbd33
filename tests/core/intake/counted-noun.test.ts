import { describe, expect, it } from 'vitest';
import { findCountedNoun } from '#core/intake/counted-noun.ts';

describe('what is counted behind a number', () => {
  it.each([
    'văn bản',
    'hồ sơ',
    'xã',
    'tài khoản định danh điện tử',
    'files',
    'households',
    'फ़ाइलें',
    'درخواستیں',
    'obcí',
    'TT&TT',
  ])('"%s" is', (noun) => {
    expect(findCountedNoun(noun.split(' '), false)).toBe(noun);
  });

  it.each([
    'văn bản tăng|lượt giảm|hồ sơ vượt|xã hơn|vụ kém|bậc|điểm thấp|mức cao|lần|gấp đôi|tá|đến nay|tới nay',
    'xã và phường|xã hoặc phường|so với năm trước|của kế hoạch|ke hoach|mục tiêu|so voi nam|cùng kỳ|cung ky|kỳ trước',
    'trở lên|không đạt|chưa đạt|phần trăm|phan tram|trong đó|còn lại',
    'of plan|planned|of target|files up|files down|to date|more|less|than before|versus|vs|from last|compared',
    'files increase|decrease|rise|fall|times|fold|and rising|or so|not yet|no data|percentage|dozen',
    'योजना का|लक्ष्य|वृद्धि|कमी|अधिक|कम|गुना|और|या|से|तक|नहीं',
    'منصوبے|ہدف|اضافہ|کمی|زیادہ|زائد|کم|گنا|اور|یا|سے|تک|نہیں|فیصدی',
    'plánu|cíle|více|méně|oproti|až|než|krát|nárůst|pokles|a více|nebo|ne|procentní|procentního|procentních|tucet|x',
  ])('none of "%s", which makes another figure of it', (list) => {
    const taken = list.split('|').filter((text) => findCountedNoun(text.split(' '), false) !== undefined);
    expect(taken).toEqual([]);
  });

  it.each('điểm|point|points|pp|अंक|درجے|درجہ|پوائنٹ|bod|body|bodů|bodu'.split('|'))(
    '"%s" counts points, but after a percentage it is a change',
    (word) => {
      expect(findCountedNoun([word], false)).toBe(word);
      expect(findCountedNoun([word], true)).toBeUndefined();
    },
  );

  it('is no sentence and nothing with digits', () => {
    expect(findCountedNoun('một hai ba bốn năm sáu'.split(' '), false)).toBe('một hai ba bốn năm sáu');
    expect(findCountedNoun('một hai ba bốn năm sáu bảy'.split(' '), false)).toBeUndefined();
    expect(findCountedNoun(['xã', '19'], false)).toBeUndefined();
  });
});
