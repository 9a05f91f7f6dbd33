import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { TranslationKey } from '#core/language/translate.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'locales-'));
  writeWords('cs', 'figure', {
    quote: '{{text}}',
    plural: {
      task_one: '{{n}} úkol',
      task_few: '{{n}} úkoly',
      task_many: '{{n}} úkolu',
      task_other: '{{n}} úkolů',
    },
  });
  writeWords('cs', 'figure.notes', { quote: 'for translators' });
  writeWords('vi', 'term', { illustrative: 'Số liệu giả định' });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeWords(language: string, namespace: string, words: object): void {
  mkdirSync(path.join(folder, language), { recursive: true });
  writeFileSync(path.join(folder, language, `${namespace}.json`), JSON.stringify(words));
}

describe('createTranslate', () => {
  it('leaves HTML and markup of i18next in values alone', () => {
    const text = '<b>&"\'</b> $t(figure:quote) {{text}}';
    expect(createTranslate(folder, 'cs')('figure:quote', { text })).toBe(text);
  });

  it.each([
    [1, '1 úkol'],
    [2, '2 úkoly'],
    [1.5, '1.5 úkolu'],
    [5, '5 úkolů'],
  ])('chooses the Czech plural form for %d', (count, expected) => {
    expect(createTranslate(folder, 'cs')('figure:plural.task', { count, n: String(count) })).toBe(expected);
  });

  it('throws for a missing key and names it', () => {
    expect(() => createTranslate(folder, 'cs')('figure:currency', { number: '1' })).toThrow(
      /figure:currency/u,
    );
  });

  it('does not fall back to another language', () => {
    expect(() => createTranslate(folder, 'cs')('term:illustrative')).toThrow(/term:illustrative/u);
  });

  it('throws for a missing value', () => {
    expect(() => createTranslate(folder, 'cs')('figure:quote')).toThrow(/\{\{text\}\}/u);
  });

  it('throws for a key of several texts', () => {
    // Not a key by its type: this is what a lookup with a wrong cast would pass.
    expect(() => createTranslate(folder, 'cs')('figure:plural' as TranslationKey)).toThrow(/figure:plural/u);
  });

  it('keeps values named like options of i18next apart', () => {
    writeWords('en', 'figure', { quote: '{{text}} {{context}} {{lng}}' });
    const translate = createTranslate(folder, 'en');
    expect(translate('figure:quote', { text: 'a', context: 'b', lng: 'vi' })).toBe('a b vi');
  });

  it('reads the files of a language once', () => {
    expect(createTranslate(folder, 'cs')).toBe(createTranslate(folder, 'cs'));
  });

  it('takes no notes for translators as words', () => {
    // Not a key by its type: notes have no namespace.
    expect(() => createTranslate(folder, 'cs')('figure.notes:quote' as TranslationKey)).toThrow(/notes/u);
  });
});
