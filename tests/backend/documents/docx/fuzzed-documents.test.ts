import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { FontSource } from '#backend/documents/docx/fonts.ts';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import type { Block } from '#core/document/document-model.ts';
import { buildChart, buildModel, buildTable, chartValues } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { modelWords } from '#tests/support/docx-words.ts';

/** The look is not what is tested, and real fonts are most of a file. */
const noFonts: FontSource = () => Promise.resolve(new Uint8Array(64));
const documents = 300;
const pieces = [
  '\u0000',
  '\u0001\u0008\u000B\u000C\u001F',
  '\u007F\u0085\u009F',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '\uDBFF\uDBFF',
  '\u202E\u2067',
  '\u2069\u2066\u200F\u061C',
  'tiê\u0301ng Viê\u0323t',
  ']]>',
  '<w:p>',
  '</w:t></w:r>',
  '&amp;&#0;&#xFFFE;&bogus;',
  '"\'<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<![CDATA[',
  '\u{1F600}\u{1F1FB}\u{1F1F3}\u{10FFFF}',
  '\u200D\u200C\u200B\uFEFF',
  '\t\r\n\u2028',
  'اعداد ١٢٣',
  'Điện Biên 80,76%',
  'x'.repeat(10_000),
];

/** The same numbers on every machine: a linear congruence is random enough to mix pieces. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function fuzzedText(random: (below: number) => number): string {
  return Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)] ?? '').join('');
}

/** Every place of a document that takes a text, each with a text of its own; the figures stay what they are. */
function fuzzedBlocks(text: () => string, figures: readonly string[]): Block[] {
  const chart = buildChart('vi', 'bar');
  const categories = chart.spec.categories.map((_, index) => `${index}${text()}`);
  const spec = { ...chart.spec, title: text(), altText: text(), sourceNote: text(), categories };
  const cells = figures.map((figure) => [{ text: figure }]);
  return [
    {
      kind: 'letterhead',
      superiorBody: text(),
      issuingBody: text(),
      nationalName: text(),
      motto: text(),
      number: text(),
      placeAndDate: text(),
    },
    { kind: 'title', documentType: text(), subjectLines: [text(), text()] },
    { kind: 'contents', title: text(), depth: 3 },
    { kind: 'heading', level: 1, lines: [text(), text()] },
    {
      kind: 'paragraph',
      style: 'body',
      runs: [{ text: text() }, { text: text(), status: 'near', isBold: true }],
    },
    { ...buildTable(modelWords.vi), caption: text(), altText: text(), rows: [{ kind: 'data', cells }] },
    { ...chart, caption: text(), spec },
    {
      kind: 'signature',
      recipientsTitle: text(),
      recipients: [text(), text()],
      capacity: text(),
      title: text(),
      office: text(),
      name: text(),
    },
  ];
}

/** What keeps a part from being XML 1.0; undefined where it is. */
function faultOf(xml: string): string | undefined {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    return 'a character that XML forbids';
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>/u, '');
  for (const [token] of body.matchAll(/<[^<>]*>|[^<>]+|[<>]/gu)) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/u.test(token))
      return `an entity in "${token.slice(0, 60)}"`;
    const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/u.exec(token);
    if (tag === null) {
      if (/[<>]/u.test(token) || token.includes(']]>')) return `markup in "${token.slice(0, 60)}"`;
      continue;
    }
    if (tag[1] === '/' && open.pop() !== tag[2]) return `the end of "${tag[2]}"`;
    if (tag[1] === '' && tag[4] === '') open.push(tag[2] ?? '');
  }
  return open.length === 0 ? undefined : `"${open.at(-1)}" without an end`;
}

it('writes XML and the same figures whatever stands in the texts, in 300 documents', async () => {
  for (let seed = 1; seed <= documents; seed += 1) {
    const random = randomFrom(seed);
    const text = () => fuzzedText(random);
    const figures = [1, 2, 3, 4].map(
      () => `${random(1000)}.${String(random(1000)).padStart(3, '0')},${random(100)}`,
    );
    const model = buildModel(seed % 2 === 0 ? 'vi' : 'ur', {
      pageMark: text(),
      properties: { title: text(), subject: text(), author: text(), description: text() },
      blocks: fuzzedBlocks(text, figures),
    });
    const file = await writeDocx(model, noFonts);
    for (const [name, bytes] of Object.entries(unzipSync(file))) {
      if (!/\.(?:xml|rels)$/u.test(name)) continue;
      expect([seed, name, faultOf(strFromU8(bytes))]).toEqual([seed, name, undefined]);
    }
    const read = readDocx(file);
    const written = JSON.stringify(read.tables);
    for (const figure of figures) expect(written).toContain(figure);
    expect(read.charts[0]?.series[0]?.values).toEqual(chartValues.map((value) => value ?? undefined));
  }
}, 600_000);

it('would find what is no XML', () => {
  const faulty = [
    '<a>',
    '<a></b>',
    '<a>&</a>',
    '<a>\u0001</a>',
    '<a>]]></a>',
    '<a b="<"/>',
    '<a>\uFFFE</a>',
    'x>',
  ];
  for (const xml of faulty) expect([xml, faultOf(xml)]).not.toEqual([xml, undefined]);
  expect(faultOf('<?xml version="1.0"?><a b="c"><d/>x &amp; y</a>')).toBeUndefined();
});
