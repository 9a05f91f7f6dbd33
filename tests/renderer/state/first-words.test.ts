import { expect, it } from 'vitest';
import { firstWords } from '#renderer/state/first-words.ts';

it('the first words of a long text stand in one line, in each language that it has', () => {
  const text = { vi: 'Đoạn một.\nĐoạn hai dài hơn.', en: 'Short.' };

  expect(firstWords(text, 15)).toEqual({ vi: 'Đoạn một. Đoạn…', en: 'Short.' });
  expect(firstWords(text, 100)).toEqual({ vi: 'Đoạn một. Đoạn hai dài hơn.', en: 'Short.' });
});
