import { describe, expect, it } from 'vitest';
import { findLocaleFaults } from '#scripts/check/locales.ts';
import { plantFiles, plantTree } from './plant-tree.ts';

type Texts = Readonly<Record<string, unknown>>;

const languages = ['vi', 'en', 'hi', 'ur', 'cs'];
const pluralForms: Readonly<Record<string, readonly string[]>> = {
  vi: ['other'],
  en: ['one', 'other'],
  hi: ['one', 'other'],
  ur: ['one', 'other'],
  cs: ['one', 'few', 'many', 'other'],
};

function textsOf(language: string): Texts {
  const forms = (pluralForms[language] ?? []).map(
    (form) => [`count_${form}`, `${language} {{count}}`] as const,
  );
  const counts: Texts = Object.fromEntries(forms);
  return { title: { short: `${language} {{name}}` }, ...counts };
}

/** A sound project of two namespaces. */
function plantSound(): string {
  const root = plantTree({
    'electron/core/error/app-error.ts': "export const errorCodes = ['storage/busy', 'conflict'] as const;",
    'electron/core/text.ts': "t('task:title.short'); t(`task:count`);",
  });
  for (const language of languages) {
    plantTexts(root, { language, namespace: 'task', texts: textsOf(language) });
    plantTexts(root, { language, namespace: 'errors', texts: { storage: { busy: 'a' }, conflict: 'b' } });
  }
  return root;
}

type Plant = { readonly language: string; readonly namespace: string; readonly texts: Texts };

function plantTexts(root: string, { language, namespace, texts }: Plant): void {
  plantFiles(root, { [`resources/locales/${language}/${namespace}.json`]: JSON.stringify(texts) });
}

/** Faults after the texts of one language have changed. */
function faultsWith(language: string, change: Texts): readonly string[] {
  const root = plantSound();
  plantTexts(root, { language, namespace: 'task', texts: { ...textsOf(language), ...change } });
  return findLocaleFaults(root);
}

describe('locales', () => {
  it('accepts five languages that agree', () => {
    expect(findLocaleFaults(plantSound())).toEqual([]);
  });

  it('leaves notes for translators alone', () => {
    const root = plantSound();
    plantTexts(root, { language: 'vi', namespace: 'task.notes', texts: { 'title.short': '' } });

    expect(findLocaleFaults(root)).toEqual([]);
  });

  it.each([
    ['a missing key', 'hi', { title: {} }, '"title.short" is missing'],
    ['a key that the source has not', 'en', { extra: 'x' }, '"extra" is not a key'],
    ['a missing plural form', 'cs', { count_few: undefined }, '"count_few" is missing'],
    ['a plural form of another language', 'en', { count_few: '{{count}}' }, '"count_few" is not a key'],
    ['a missing placeholder', 'en', { title: { short: 'Name' } }, 'lacks the placeholder "name"'],
    ['a surplus placeholder', 'en', { title: { short: '{{name}} {{code}}' } }, 'the placeholder "code"'],
    ['an "other" form without its number', 'en', { count_other: 'tasks' }, 'lacks the placeholder "count"'],
    ['an empty text', 'cs', { count_few: ' ', title: { short: '{{name}}' } }, '"count_few" is empty'],
    ['a value that is no text', 'en', { title: { short: 3 } }, '"title.short" is not a text'],
    ['decomposed letters', 'cs', { title: { short: '{{name}} c\u030c' } }, 'form NFC'],
    ['an Arabic yeh in Urdu', 'ur', { title: { short: '{{name}} \u064a' } }, 'U+064A'],
    ['an Arabic kaf in Urdu', 'ur', { title: { short: '{{name}} \u0643' } }, 'U+0643'],
    ['an Arabic teh marbuta in Urdu', 'ur', { title: { short: '{{name}} \u0629' } }, 'U+0629'],
  ])('finds %s', (_, language, change, complaint) => {
    expect(faultsWith(language, change)).toContainEqual(expect.stringContaining(complaint));
  });

  it('accepts a singular form without its number', () => {
    expect(faultsWith('en', { count_one: 'one task' })).toEqual([]);
  });
});

describe('locale keys', () => {
  it('finds a key that no code uses', () => {
    const root = plantSound();
    plantFiles(root, { 'electron/core/text.ts': "t('task:title.short'); // task:count" });

    expect(findLocaleFaults(root)).toEqual([expect.stringContaining('no code uses the key "task:count"')]);
  });

  it('does not accept the use in a test', () => {
    const root = plantSound();
    plantFiles(root, {
      'electron/core/text.ts': '',
      'tests/a.test.ts': "t('task:title.short'); t('task:count');",
    });

    expect(findLocaleFaults(root)).toHaveLength(2);
  });

  it('finds a key put together from parts', () => {
    const root = plantSound();
    plantFiles(root, { 'electron/core/text.ts': "t(`task:${'title'}.short`); t('task:count');" });

    expect(findLocaleFaults(root)).toEqual([
      expect.stringContaining('"task:title.short" as a whole literal'),
    ]);
  });

  it('finds a literal that is not a key', () => {
    const root = plantSound();
    plantFiles(root, { 'electron/core/other.ts': "\nt('task:title.long');" });

    expect(findLocaleFaults(root)).toEqual(['electron/core/other.ts:2: "task:title.long" is not a key.']);
  });

  it('finds an error code without a sentence, and a sentence without a code', () => {
    const root = plantSound();
    plantFiles(root, {
      'electron/core/error/app-error.ts': "export const errorCodes = ['conflict', 'cancelled'];",
    });

    expect(findLocaleFaults(root)).toEqual([
      expect.stringContaining('"errors:storage.busy"'),
      expect.stringContaining('the error code "cancelled" has no sentence'),
    ]);
  });
});
