import { describe, expect, it } from 'vitest';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildModel } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';

const read = readDocx(await writeDocx(buildModel('ur'), testFonts));
const withText = read.paragraphs.filter(({ text }) => text.trim() !== '');
const bare = (text: string) => text.replaceAll(/[\u200E\u200F]/gu, '');

describe('an Urdu document', () => {
  it('runs every paragraph and table from the right', () => {
    const written = withText.filter(({ style }) => style?.startsWith('TOC') !== true);
    expect(written.filter(({ isRightToLeft }) => !isRightToLeft).map(({ text }) => text)).toEqual([]);
    expect(read.tables.every(({ isRightToLeft }) => isRightToLeft)).toBe(true);
    for (const level of [1, 2, 3]) expect(read.styles.get(`TOC${level}`)).toContain('<w:bidi/>');
  });

  it('sets Urdu words as right-to-left runs and everything isolated as runs of its own', () => {
    const body = withText.find(({ style }) => style === 'BodyText');
    const latin = body?.runs.filter(({ isRightToLeft }) => !isRightToLeft).map(({ text }) => bare(text));
    expect(latin).toEqual(['06/QĐ-TTg', '6', '2022', '81.17%', '+11.17', '98', '3']);
    const urdu = body?.runs.filter(({ isRightToLeft }) => isRightToLeft) ?? [];
    expect(urdu.every(({ text }) => !/[0-9A-Za-z]/u.test(text))).toBe(true);
  });

  it('sets isolated parts in Times New Roman', () => {
    const runs = withText
      .flatMap((paragraph) => paragraph.runs)
      .filter(({ text }) => bare(text) === '06/QĐ-TTg');
    expect(new Set(runs.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
  });

  it('keeps no isolate in any part of the file', () => {
    const parts = read.names.filter((name) => name.endsWith('.xml')).map(read.part);
    expect(parts.join('').match(/[\u2066-\u2069]/gu)).toBeNull();
  });

  it('uses Nastaliq for running text and Naskh for the rest', () => {
    expect(read.styles.get('BodyText')).toContain('w:cs="Noto Nastaliq Urdu"');
    expect(read.part('word/styles.xml')).toMatch(/<w:docDefaults>.*w:cs="Noto Naskh Arabic"/su);
  });

  it('gives complex script its own size and weight', () => {
    expect(read.styles.get('Heading1')).toMatch(/<w:bCs\/>.*<w:szCs w:val="28"\/>/su);
  });
});

it('sets accented Latin words of a Hindi text in Times New Roman', async () => {
  const hindi = readDocx(await writeDocx(buildModel('hi'), testFonts));
  const runs = hindi.paragraphs.flatMap((paragraph) => paragraph.runs);
  expect(runs.find(({ text }) => text.includes('BC-BCĐ'))?.font).toBe('Times New Roman');
  expect(hindi.paragraphs.some(({ isRightToLeft }) => isRightToLeft)).toBe(false);
});
