import { expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { readErrorSentence, readFailureSentence } from '#main/words.ts';
import { localesFolder } from '#tests/core/language/format-in.ts';
import { join } from 'node:path';

const resources = join(localesFolder, '..');

it.each(languages)('a failure before any page is said in %s with the id of its entry', (language) => {
  const sentence = readErrorSentence(resources, language, 'a1b2');
  const without = readErrorSentence(resources, language, '');
  expect(sentence.startsWith(`${without}\n\n`)).toBe(true);
  expect(sentence).toContain('a1b2');
  expect(without).not.toContain('{{');
});

it('a failure that the shell met alone is named with what failed', () => {
  const failure = { code: 'file/unreadable', params: { path: 'điện-biên.p06' } } as const;
  expect(readFailureSentence(resources, 'vi', failure)).toContain('điện-biên.p06');
  expect(readFailureSentence(resources, 'vi', { ...failure, params: {} })).not.toContain('{{');
});

it('each language has a sentence of its own', () => {
  const sentences = languages.map((it) => readErrorSentence(resources, it, ''));
  expect(new Set(sentences).size).toBe(languages.length);
});
