import { describe, expect, it } from 'vitest';
import { splitOverdue } from '#core/intake/split-overdue.ts';

describe('a whole and what is overdue of it', () => {
  it.each([
    ['612, trong đó 74 quá hạn', '612', '74'],
    ['612 nhiệm vụ, trong đó có 74 nhiệm vụ quá hạn.', '612 nhiệm vụ', '74'],
    ['hơn 600 trong đó khoảng 70 nhiệm vụ đã quá hạn', 'hơn 600', 'khoảng 70'],
    ['34; trong đó 05 mô hình điểm quá hạn', '34', '05'],
    ['612, of which 74 overdue', '612', '74'],
    ['612, of which overdue: 74', '612', '74'],
    ['612, including 74 overdue', '612', '74'],
    ['612, z toho po termínu: 74', '612', '74'],
    ['612, जिनमें समय-सीमा पार: 74', '612', '74'],
    ['612، جن میں میعاد گزر چکی: 74', '612،', '74'],
  ])('are parted in "%s"', (text, whole, overdue) => {
    expect(splitOverdue(text)).toMatchObject({ overdue });
    expect(splitOverdue(text)?.whole.replace('،', '')).toBe(whole.replace('،', ''));
  });

  it.each(['612', '15/44', '74 quá hạn', '612, trong đó 74 hoàn thành', 'trong đó 74 quá hạn', ''])(
    'are not found in "%s"',
    (text) => {
      expect(splitOverdue(text)).toBeUndefined();
    },
  );
});
