import { describe, expect, it } from 'vitest';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import type { Block } from '#core/document/document-model.ts';
import { AppError } from '#core/error/app-error.ts';
import { languages, type Language } from '#core/domain/language.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildModel } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { modelWords } from '#tests/support/docx-words.ts';
import { openXmlErrors } from '#tests/support/ooxml-validation.ts';

const tags: Readonly<Record<Language, string>> = {
  vi: 'vi-VN',
  en: 'en-GB',
  hi: 'hi-IN',
  ur: 'ur-PK',
  cs: 'cs-CZ',
};

describe.each(languages)('a document in "%s"', (language) => {
  it('has no error for the Open XML SDK', async () => {
    expect(await openXmlErrors(await writeDocx(buildModel(language), testFonts), 'docx')).toEqual([]);
  });

  it('is the same to the last byte when it is written again', async () => {
    const first = await writeDocx(buildModel(language), testFonts);
    await writeDocx(buildModel('en'), testFonts);
    const second = await writeDocx(buildModel(language), testFonts);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('names its language in the defaults and in each chart', async () => {
    const read = readDocx(await writeDocx(buildModel(language), testFonts));
    const complex = language === 'hi' || language === 'ur' ? ` w:bidi="${tags[language]}"` : '';
    expect(read.part('word/styles.xml')).toContain('w:docDefaults');
    expect(read.part('word/styles.xml')).toMatch(
      new RegExp(`<w:lang [^>]*w:val="${tags[language]}"[^>]*${complex}`, 'u'),
    );
    expect(read.charts.map(({ xml }) => /<c:lang val="([^"]*)"/u.exec(xml)?.[1])).toEqual([
      tags[language],
      tags[language],
      tags[language],
    ]);
  });

  it('holds no word of the library’s own', async () => {
    const read = readDocx(await writeDocx(buildModel(language), testFonts));
    const own = read.names.filter((name) => name.endsWith('.xml') && !name.includes('theme')).map(read.part);
    expect(
      own.join('').match(/Un-named|Table of Contents"? w:|en-US|Column chart|Bar chart|Line chart/gu),
    ).toBeNull();
    expect(read.core['dc:creator']).toBe(read.core['cp:lastModifiedBy']);
  });
});

it('differs where one number of the model differs', async () => {
  const model = buildModel('vi');
  const changed = { ...model, blocks: model.blocks.map(withOtherNumber) };
  const [first, second] = await Promise.all([writeDocx(model, testFonts), writeDocx(changed, testFonts)]);
  expect(Buffer.compare(first, second)).not.toBe(0);
});

it('carries title, subject, author and description of the model and no time of its own', async () => {
  const read = readDocx(await writeDocx(buildModel('vi'), testFonts));
  const words = modelWords.vi;
  expect(read.core).toEqual({
    'dc:title': words.subjectLines.join(' '),
    'dc:subject': words.documentType,
    'dc:creator': words.issuingBody,
    'dc:description': words.sourceNote,
    'cp:lastModifiedBy': words.issuingBody,
  });
  expect(read.part('docProps/core.xml')).not.toContain('dcterms:created');
});

it('does not ask to update fields when it is opened', async () => {
  const read = readDocx(await writeDocx(buildModel('vi'), testFonts));
  expect(read.part('word/settings.xml')).toContain('<w:updateFields w:val="false"/>');
  expect(read.document).not.toContain('w:dirty');
});

it('embeds fonts for Hindi and Urdu only, each regular and bold', async () => {
  const embedded = await Promise.all(
    languages.map(async (language) => {
      const { names } = readDocx(await writeDocx(buildModel(language, { blocks: [] }), testFonts));
      return [language, names.filter((name) => name.endsWith('.odttf')).length];
    }),
  );
  expect(Object.fromEntries(embedded)).toEqual({ vi: 0, en: 0, hi: 2, ur: 4, cs: 0 });
});

it('names the block that could not be written and keeps the cause', async () => {
  const broken: Block = {
    kind: 'chart',
    caption: 'Biểu đồ',
    widthMm: 100,
    heightMm: 60,
    spec: {
      kind: 'bar',
      title: 'Biểu đồ',
      categories: [],
      series: [],
      valueAxis: { title: null, maximum: null, numberFormat: 'integer' },
      direction: 'ltr',
      sourceNote: '',
      altText: '',
    },
  };
  const writing = writeDocx(
    buildModel('vi', { blocks: [...buildModel('vi').blocks.slice(0, 2), broken] }),
    testFonts,
  );
  const error: unknown = await writing.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: 'export/failed', params: { name: '3: chart' } });
  expect(error).toHaveProperty('cause', expect.any(Error));
});

function withOtherNumber(block: Block): Block {
  return block.kind === 'paragraph'
    ? { ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replace('81,17', '81,18') })) }
    : block;
}
