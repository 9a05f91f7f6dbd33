import { describe, expect, it } from 'vitest';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildModel } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { modelWords } from '#tests/support/docx-words.ts';
import { attributeOf, elementsOf } from '#tests/support/ooxml-elements.ts';

const words = modelWords.vi;
const vietnamese = readDocx(await writeDocx(buildModel('vi'), testFonts));

describe('the page of Decree 30', () => {
  const section = elementsOf(vietnamese.document, 'w:sectPr')[0] ?? '';

  it('is A4 upright with margins of 20, 20, 30 and 20 mm', () => {
    const size = elementsOf(section, 'w:pgSz')[0] ?? '';
    const margin = elementsOf(section, 'w:pgMar')[0] ?? '';
    expect([attributeOf(size, 'w:w'), attributeOf(size, 'w:h')]).toEqual(['11906', '16838']);
    expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => attributeOf(margin, side))).toEqual([
      '1134',
      '1134',
      '1701',
      '1134',
    ]);
  });

  it('shows its number in the header from page 2 on and its mark on every page', () => {
    expect(section).toContain('<w:titlePg/>');
    expect(vietnamese.headers.map((header) => header.includes('PAGE'))).toEqual([true, false]);
    expect(vietnamese.headers.every((header) => header.includes(words.pageMark))).toBe(true);
  });

  it('has a first page without any mark where the model has none', async () => {
    const read = readDocx(await writeDocx(buildModel('vi', { pageMark: null }), testFonts));
    expect(read.headers.map((header) => header.includes('PAGE'))).toEqual([true, false]);
    expect(read.headers.join('')).not.toContain(words.pageMark);
  });
});

describe('the letterhead', () => {
  const table = vietnamese.tables[0];
  const cells = elementsOf(elementsOf(vietnamese.document, 'w:tbl')[0] ?? '', 'w:tc');

  it('sets 62 and 98 mm side by side without cell margins', () => {
    expect(table?.gridWidths).toEqual([3515, 5556]);
    expect(cells[0]).toContain('<w:left w:type="dxa" w:w="0"/>');
  });

  it('draws a rule as long as the motto and one of 40 % of the issuing body', () => {
    const lengths = cells.slice(0, 2).map((cell, index) => {
      const indent = elementsOf(elementsOf(cell, 'w:p')[2] ?? '', 'w:ind')[0] ?? '';
      return (table?.gridWidths[index] ?? 0) - 2 * Number(attributeOf(indent, 'w:start'));
    });
    // 51.9 mm and 60.5 mm in Times New Roman Bold at 13 and 14 points.
    expect(lengths[0]).toBeCloseTo(0.4 * 2939, -1);
    expect(lengths[1]).toBeCloseTo(3428, -1);
  });

  it('sets nation and motto in 13 and 14 points, place and date in 14 italic', () => {
    expect(cells[1]).toMatch(/<w:sz w:val="26"\/>.*CỘNG HÒA.*<w:sz w:val="28"\/>.*Độc lập/su);
    expect(cells[3]).toMatch(/<w:i\/>.*<w:sz w:val="28"\/>/su);
  });

  it('takes the smaller sizes of the decree where the national name is too long for its column', async () => {
    const czech = readDocx(await writeDocx(buildModel('cs'), testFonts));
    const cell = elementsOf(elementsOf(czech.document, 'w:tbl')[0] ?? '', 'w:tc')[1] ?? '';
    expect(elementsOf(cell, 'w:sz').map((size) => attributeOf(size, 'w:val'))).toEqual(['24', '26']);
  });
});

describe('headings', () => {
  it('are black styles of the document that stay with what follows', () => {
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      const style = vietnamese.styles.get(id) ?? '';
      expect(style).toContain('<w:keepNext/>');
      expect(style).not.toContain('w:color');
    }
  });

  it('of level 1 are one paragraph of two lines', () => {
    const texts = vietnamese.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(texts).toEqual([words.partOne.join('\n'), words.partTwo.join('\n')]);
  });

  it('stand in the contents with a page number that is already written', () => {
    const entries = vietnamese.paragraphs.filter(
      ({ style }) => style?.startsWith('TOC') === true && style !== 'TOCHeading',
    );
    expect(entries.map(({ text }) => text.replace('\t', ' | '))).toEqual([
      `${words.partOne.join(' ')} | 1`,
      `${words.section} | 1`,
      `${words.clause} | 1`,
      `${words.partTwo.join(' ')} | 4`,
      `${words.section} | 4`,
    ]);
  });
});

describe('the signature', () => {
  const table = vietnamese.tables.at(-1);

  it('is one row that no page cuts, with recipients at the start and the signer at the end', () => {
    expect(table?.rows.map(({ staysWhole }) => staysWhole)).toEqual([true]);
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      [words.recipientsTitle, ...words.recipients].join('\n'),
      [words.capacity, words.title, words.office, words.name].join('\n'),
    ]);
  });

  it('holds the last paragraph of the text on its page', () => {
    expect(vietnamese.paragraphs.find(({ text }) => text === words.closing)?.keepsWithNext).toBe(true);
  });
});

it('writes body text justified with a first line of 12.7 mm in Times New Roman 14', () => {
  const body = vietnamese.styles.get('BodyText') ?? '';
  expect(body).toContain('<w:jc w:val="both"/>');
  expect(body).toContain('w:firstLine="720"');
  expect(body).toContain('<w:sz w:val="28"/>');
  expect(vietnamese.part('word/styles.xml')).toContain('w:ascii="Times New Roman"');
});
