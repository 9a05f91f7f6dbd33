import { describe, expect, it } from 'vitest';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import type { Block } from '#core/document/document-model.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildChart, buildModel, buildTable } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { modelWords } from '#tests/support/docx-words.ts';
import { openXmlErrors } from '#tests/support/ooxml-validation.ts';

const hostileTexts: Readonly<Record<string, string>> = {
  'a NUL': 'trước\u0000sau',
  'control characters': 'trước\u0001\u0008\u000B\u001Fsau',
  'a lone high surrogate': 'trước\uD800sau',
  'a lone low surrogate': 'trước\uDC00sau',
  'a forbidden unit': 'trước\uFFFEsau\uFFFF',
  'bidi controls': 'trước\u202E\u2067sau\u2069\u2066\u2069',
  'the end of a CDATA section': 'trước]]>sau',
  markup: '</w:t><w:br/>&amp; "trích" <!-- -->',
  'a very long text': 'Đ'.repeat(10_000),
  'an empty text': '',
};

describe.each(Object.entries(hostileTexts))('%s', (_, text) => {
  it.each(['vi', 'ur'] as const)(
    'leaves a valid file in every place of a document in "%s"',
    async (language) => {
      const file = await writeDocx(
        buildModel(language, {
          pageMark: text,
          properties: { title: text, subject: text, author: text, description: text },
          blocks: hostileBlocks(text),
        }),
        testFonts,
      );
      expect(await openXmlErrors(file, 'docx')).toEqual([]);
    },
  );
});

it('keeps the legal characters around an illegal one', async () => {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      style: 'body',
      runs: [{ text: '_Toc7 trước\u0000 ]]> \uD83D\uDE00 & <sau>\uD800' }],
    },
  ];
  const read = readDocx(await writeDocx(buildModel('vi', { blocks }), testFonts));
  expect(read.paragraphs.map((paragraph) => paragraph.text)).toContain('_Toc7 trước ]]> \u{1F600} & <sau>');
});

function hostileBlocks(text: string): Block[] {
  const runs = [{ text }, { text, status: 'near' as const, isBold: true }];
  const { words, signer } = hostileFrame(text);
  return [
    { kind: 'letterhead', ...words },
    { kind: 'title', documentType: text, subjectLines: [text] },
    { kind: 'contents', title: text, depth: 3 },
    { kind: 'heading', level: 1, lines: [text, text] },
    { kind: 'paragraph', style: 'body', runs },
    hostileTable(text),
    hostileChart(text),
    { kind: 'signature', ...signer },
  ];
}

function hostileFrame(text: string) {
  const words = {
    superiorBody: text,
    issuingBody: text,
    nationalName: text,
    motto: text,
    number: text,
    placeAndDate: text,
  };
  const signer = {
    recipientsTitle: text,
    recipients: [text],
    capacity: text,
    title: text,
    office: text,
    name: text,
  };
  return { words, signer };
}

function hostileTable(text: string): Block {
  const cells = [[{ text }], [{ text }], [{ text }], [{ text }]];
  return { ...buildTable(modelWords.vi), caption: text, altText: text, rows: [{ kind: 'data', cells }] };
}

function hostileChart(text: string): Block {
  const chart = buildChart('vi', 'bar');
  const categories = chart.spec.categories.map(() => text);
  const spec = { ...chart.spec, title: text, altText: text, sourceNote: text, categories };
  return { ...chart, caption: text, spec };
}
