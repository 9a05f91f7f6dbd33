import { describe, expect, it } from 'vitest';
import type { Comparator } from '#core/domain/figure.ts';
import { parseFigure } from '#core/intake/parse-figure.ts';
import { shown } from './shown-figure.ts';

/** As agencies write them around a rate, each of all the languages; the figure is 98. */
const written: Readonly<Record<Comparator, string>> = {
  eq: `bằng #|đúng #|đạt #|hoàn thành #|exactly #|ठीक #|عین #|přesně #`,
  gt: `trên #|hơn #|lớn hơn #|vượt trên #|vượt quá #|đạt trên #|đạt hơn #|over #|above #|more than #|greater than #
# से अधिक|# से ज़्यादा|# से ऊपर|# سے زائد|# سے زیادہ|# سے اوپر|více než #|přes #|nad #|větší než #`,
  gte: `ít nhất #|tối thiểu #|không dưới #|không ít hơn #|từ # trở lên|từ #|đạt từ # trở lên|# trở lên|đạt ít nhất #
from #|from # up|at least #|no less than #|not less than #|no fewer than #|# or more|# or above
# से|कम से कम #|न्यूनतम #|# या अधिक|# या उससे अधिक|# से कम नहीं
# سے|کم از کم #|کم سے کم #|# یا زیادہ|# یا اس سے زیادہ|# سے کم نہیں
od #|nejméně #|alespoň #|minimálně #|# a více|# nebo více`,
  lt: `dưới #|nhỏ hơn #|chưa đến #|chưa tới #|chưa đầy #|đạt dưới #|below #|under #|less than #|fewer than #
# से कम|# سے کم|méně než #|pod #|menší než #`,
  lte: `không quá #|không vượt quá #|tối đa #|nhiều nhất #|từ # trở xuống|# trở xuống
at most #|no more than #|not more than #|up to #|# or less|# or fewer|# or below
अधिकतम #|ज़्यादा से ज़्यादा #|# या कम|# से अधिक नहीं|زیادہ سے زیادہ #|# یا کم|# سے زیادہ نہیں|# سے زائد نہیں
nejvýše #|maximálně #|nanejvýš #|# a méně|# nebo méně`,
  approx: `khoảng #|vào khoảng #|ước #|ước khoảng #|ước đạt #|xấp xỉ #|đạt khoảng #
about #|around #|approximately #|approx. #|roughly #|लगभग #|करीब #|तकरीबन #|تقریباً #|اندازاً #|لگ بھگ #
přibližně #|zhruba #|asi #|okolo #|kolem #|cca #`,
  nearly: `gần #|gần bằng #|gần đạt #|đạt gần #|nearly #|almost #|close to #|# के निकट|# के करीब|# کے قریب
téměř #|skoro #|bezmála #`,
};

describe.each(Object.entries(written))('a rate that is compared (%s)', (comparator, list) => {
  it.each(list.split(/[|\n]/u))('"%s"', (phrase) => {
    const text = phrase.replace('#', '98,5 %');
    expect(shown(parseFigure(text, 'vi'))).toBe(`${comparator} 98.5 percent`);
  });
});

it.each(
  'tổng số #|tổng cộng #|có tổng số #|tổng số có #|a total of #|total #|in total #|कुल #|کل #|celkem #'.split(
    '|',
  ),
)('"%s" is a whole', (phrase) => {
  expect(shown(parseFigure(phrase.replace('#', '44'), 'vi'))).toMatch(/^eq 44\b/u);
});
