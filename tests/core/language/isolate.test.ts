import { describe, expect, it } from 'vitest';
import { createIsolation } from '#core/language/isolate.ts';
import { visible } from './format-in.ts';

const { isolate, isolateLatin } = createIsolation('ur');

describe('isolate', () => {
  it('wraps text in a left-to-right isolate in Urdu', () => {
    expect(isolate('15/44')).toBe('\u206615/44\u2069');
  });

  it('leaves what is already wrapped', () => {
    expect(isolate(isolate('15/44'))).toBe(isolate('15/44'));
  });

  it('wraps two isolates side by side as one', () => {
    expect(visible(isolate(`${isolate('1')} ${isolate('2')}`))).toBe('⟦⟦1⟧ ⟦2⟧⟧');
  });

  it('leaves the empty text', () => {
    expect(isolate('')).toBe('');
  });

  it.each(['vi', 'en', 'hi', 'cs'] as const)('changes nothing in %s', (language) => {
    const other = createIsolation(language);
    expect(other.isolate('15/44')).toBe('15/44');
    expect(other.isolateLatin('VNeID 5G')).toBe('VNeID 5G');
  });
});

describe('isolateLatin', () => {
  it.each([
    ['VNeID ایپ', '⟦VNeID⟧ ایپ'],
    ['SVTECH کمپنی سے تعاون', '⟦SVTECH⟧ کمپنی سے تعاون'],
    ['نصب شدہ 5G مراکز', 'نصب شدہ ⟦5G⟧ مراکز'],
    ['پروگرام 2023 - 2025 کے لیے', 'پروگرام ⟦2023 - 2025⟧ کے لیے'],
    ['2023-2025 کے لیے', '⟦2023-2025⟧ کے لیے'],
    ['پروجیکٹ 06 کی 25 خدمات', 'پروجیکٹ ⟦06⟧ کی ⟦25⟧ خدمات'],
    ['دستاویز ”05/BC-BCĐ“ کے تحت', 'دستاویز ”⟦05/BC-BCĐ⟧“ کے تحت'],
    ['دستاویز “05/BC-BCĐ” کے تحت', 'دستاویز “⟦05/BC-BCĐ⟧” کے تحت'],
    ['شرح (2.06%)؛ کم', 'شرح (⟦2.06%⟧)؛ کم'],
    ['شرح 80,76 % رہی', 'شرح ⟦80,76 %⟧ رہی'],
    ['فرق -3.1 رہا', 'فرق ⟦-3.1⟧ رہا'],
    ['فرق −3.1 رہا', 'فرق ⟦−3.1⟧ رہا'],
    ['تعداد 15 / 44 رہی', 'تعداد ⟦15 / 44⟧ رہی'],
    ['تعداد >98% رہی', 'تعداد ⟦>98%⟧ رہی'],
    ['ایپ Dien Bien Smart کے ذریعے', 'ایپ ⟦Dien Bien Smart⟧ کے ذریعے'],
    ['اشاریہ DTI 2022 کی', 'اشاریہ ⟦DTI 2022⟧ کی'],
    ['سال 2023 VNeID کا', 'سال ⟦2023⟧ ⟦VNeID⟧ کا'],
    ['2024ء میں', '⟦2024⟧ء میں'],
    ['5ویں نمبر', '⟦5⟧ویں نمبر'],
    ['پتہ https://dichvucong.gov.vn/p?a=1 ہے', 'پتہ ⟦https://dichvucong.gov.vn/p?a=1⟧ ہے'],
    ['تعداد 3,600,000 ہے۔', 'تعداد ⟦3,600,000⟧ ہے۔'],
    ['مدت ۲۰۲۳-۲۰۲۵ ہے', 'مدت ⟦۲۰۲۳-۲۰۲۵⟧ ہے'],
    ['نام Lê Thành Đô, TU ہے', 'نام ⟦Lê Thành Đô, TU⟧ ہے'],
    ['ایک، دو۔', 'ایک، دو۔'],
  ])('isolates the runs of "%s"', (text, expected) => {
    expect(visible(isolateLatin(text))).toBe(expected);
  });

  it('keeps a decomposed Vietnamese name in one run', () => {
    const name = 'Điện Biên'.normalize('NFD');
    expect(isolateLatin(`صوبہ ${name} میں`)).toBe(`صوبہ \u2066${name}\u2069 میں`);
  });

  it('takes a line without right-to-left letters as one run', () => {
    expect(visible(isolateLatin('25 dịch vụ công (DVCTT) “thiết yếu”.'))).toBe(
      '⟦25 dịch vụ công (DVCTT) “thiết yếu”.⟧',
    );
  });

  it('treats each line for itself', () => {
    expect(visible(isolateLatin('VNeID (5G)\nکام 5'))).toBe('⟦VNeID (5G)⟧\nکام ⟦5⟧');
  });

  it('does not touch parts that are isolated already', () => {
    expect(visible(isolateLatin('کل \u206615/44\u2069 کام، 5G'))).toBe('کل ⟦15/44⟧ کام، ⟦5G⟧');
  });

  it('does not touch nested isolates', () => {
    const text = 'کل \u2067a \u2066b\u2069 c\u2069 کام';
    expect(isolateLatin(text)).toBe(text);
  });

  it('leaves the rest of a line behind an isolate without an end', () => {
    const text = 'کل \u2066VNeID 5G';
    expect(isolateLatin(text)).toBe(text);
  });

  it('ignores an end without an isolate', () => {
    expect(isolateLatin('کل\u2069 5G کام')).toBe('کل\u2069 \u20665G\u2069 کام');
  });

  it.each([
    'VNeID ایپ 5G (DTI) 2023 - 2025',
    'دستاویز ”05/BC-BCĐ“، 80.76% اور -3.1',
    'Điện Biên 25 (DVC)',
    'کل\u2069 \u2066x',
    '--5 کام ++',
    '',
  ])('changes nothing the second time: "%s"', (text) => {
    const once = isolateLatin(text);
    expect(isolateLatin(once)).toBe(once);
  });

  it.each(['-', '+', '1-', 'a ', 'a, ', '%', '\u2066'])('reads a long run of "%s" quickly', (piece) => {
    const text = `کام 1${piece.repeat(10_000)} کام`;
    const start = performance.now();
    isolateLatin(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
