import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPages } from '#contract/help-pages.ts';
import { languages } from '#core/domain/language.ts';
import { helpAddress } from '#main/help-address.ts';
import { manualFolder, manualLanguages, readManual, type Manual } from '#scripts/manual/read-manual.ts';
import { findPictures, findScreenWords, renderManual } from '#scripts/manual/render-manual.ts';

const root = join(import.meta.dirname, '..', '..');
const mostPictureBytes = 2_500_000;
const options = { version: '1.2.3', findPictureSize: () => ({ width: 20, height: 10 }) };

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Every text of the screen; "Lưu {{n}} kết quả" is "Lưu … kết quả" in the manual. */
function readScreenTexts(language: string): ReadonlySet<string> {
  const folder = join(root, 'resources', 'locales', language);
  const files = readdirSync(folder).filter((file) => !file.endsWith('.notes.json'));
  const texts = files.flatMap((file) => textsOf(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  return new Set(texts.map((text) => text.replaceAll(/\{\{\w+\}\}…?/gu, '…')));
}

function oneChapter(markdown: string): Manual {
  return { language: 'en', title: 'A & B', contents: 'Contents', chapters: [{ name: 'start', markdown }] };
}

describe.each(manualLanguages)('the manual in %s', (language) => {
  const { chapters } = readManual(root, language);

  it('quotes the words of the screen as they stand there', () => {
    const texts = readScreenTexts(language);
    const unknown = chapters.flatMap(({ name, markdown }) =>
      findScreenWords(markdown)
        .map((words) => words.replaceAll('\n', ' '))
        .filter((words) => !texts.has(words))
        .map((words) => `${name}: ${words}`),
    );

    expect(unknown).toEqual([]);
  });

  it('has a chapter for every page that asks for help', () => {
    const addresses = chapters.map(({ name }) => `/manual/${language}/index.html#${name}`);

    for (const page of helpPages) expect(addresses).toContain(helpAddress(language, page));
  });

  it('shows every picture that is kept for it, and no other', () => {
    const folder = join(manualFolder(root), 'pictures', language);
    const kept = readdirSync(folder).map((file) => `../pictures/${language}/${file}`);

    expect(chapters.flatMap(({ markdown }) => findPictures(markdown)).toSorted()).toEqual(kept.toSorted());
  });

  it('becomes one page without a script, in which every link has its place', () => {
    const page = renderManual(readManual(root, language), options);
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);

    expect(page).not.toMatch(/<script|<style| on\w+=| style=/u);
    expect(targets.length).toBeGreaterThan(chapters.length);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });
});

describe('the manual', () => {
  it('has the same chapters in each language', () => {
    const [first, second] = manualLanguages.map((language) =>
      readManual(root, language).chapters.map(({ name }) => name),
    );

    expect(first).toEqual(second);
  });

  it('is opened in Vietnamese where the window is, and in English elsewhere', () => {
    const opened = languages.map((language) => helpAddress(language, 'tasks').split('/')[2]);

    expect(opened).toEqual(languages.map((language) => (language === 'vi' ? 'vi' : 'en')));
  });

  it('is small enough to be kept and handed over', () => {
    const folder = join(manualFolder(root), 'pictures');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const bytes = files.map((file) => statSync(join(folder, file))).filter((it) => it.isFile());

    expect(bytes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(mostPictureBytes);
    expect(existsSync(join(folder, 'vi'))).toBe(true);
  });
});

describe('a chapter', () => {
  it('keeps names of the screen, keys and pictures apart from text', () => {
    const page = renderManual(
      oneChapter('# One & two\n\n**Save** with `Ctrl+S`.\n\n![A page](../pictures/en/a.png)'),
      options,
    );

    expect(page).toContain('<strong>Save</strong> with <kbd>Ctrl+S</kbd>.');
    expect(page).toContain('<h2>One &amp; two</h2>');
    expect(page).toContain('<img src="../pictures/en/a.png" alt="A page" width="20" height="10">');
  });

  it.each([
    ['a block of HTML', '# One\n\n<script>alert(1)</script>'],
    ['HTML in a line', '# One\n\nA <b>word</b>.'],
    ['a link to the web', '# One\n\n[there](https://example.com/)'],
    ['a link that is a script', '# One\n\n[there](javascript:alert)'],
    ['no title', 'Only text.'],
  ])('is refused with %s', (_, markdown) => {
    expect(() => renderManual(oneChapter(markdown), options)).toThrow(/manual/u);
  });
});
