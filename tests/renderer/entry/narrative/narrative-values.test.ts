import { describe, expect, it } from 'vitest';
import { hasTooLong, withTextBehind } from '#renderer/features/entry/narrative/narrative-values.ts';

const typing = (vi: string, en = '') => ({ vi, en, hi: '', ur: '', cs: '' });

describe('the text of the period before', () => {
  it('stands behind what was typed, language by language', () => {
    const joined = withTextBehind(typing('Đoạn đang viết.\n'), typing('Đoạn kỳ trước.', 'Before.'));

    expect(joined).toEqual(typing('Đoạn đang viết.\nĐoạn kỳ trước.', 'Before.'));
  });

  it('begins an empty field', () => {
    expect(withTextBehind(typing(''), typing('Đoạn kỳ trước.'))).toEqual(typing('Đoạn kỳ trước.'));
  });
});

it('a text longer than a workspace keeps is found in whatever language', () => {
  expect(hasTooLong(typing('a', 'b'.repeat(10_001)))).toBe(true);
  expect(hasTooLong(typing('a'.repeat(10_000)))).toBe(false);
});
