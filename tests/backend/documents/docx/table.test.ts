import { describe, expect, it } from 'vitest';
import { statusTextColours } from '#core/chart/palette.ts';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import { testFonts } from '#tests/support/docx-fonts.ts';
import { buildModel, buildTable } from '#tests/support/docx-model.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { modelWords } from '#tests/support/docx-words.ts';

const words = modelWords.vi;
const read = readDocx(await writeDocx(buildModel('vi', { blocks: [buildTable(words)] }), testFonts));
const table = read.tables[0];

describe('a table', () => {
  it('repeats its head and keeps every row whole', () => {
    expect(table?.rows.map(({ isHead }) => isHead)).toEqual([true, false, false, false, false, false, false]);
    expect(table?.rows.every(({ staysWhole }) => staysWhole)).toBe(true);
  });

  it('is as wide as the text', () => {
    expect(table?.gridWidths.reduce((sum, width) => sum + width, 0)).toBe(9071);
  });

  it('lets a group row span all columns', () => {
    expect(table?.rows[1]?.cells).toMatchObject([{ text: words.group, span: 4 }]);
  });

  it('keeps its caption with it and says what it says in an alternative text', () => {
    expect(read.paragraphs[0]).toMatchObject({ text: words.tableCaption, keepsWithNext: true });
    expect(table?.description).toBe(words.altText);
  });

  it('sets figures off the right edge so that their decimal marks stand under each other', () => {
    const column = table?.rows.slice(2).map((row) => row.cells[3]);
    const indents = column?.map((cell) => cell?.indentEnd ?? 0) ?? [];
    // ",17%" is the longest tail; "%" leaves out a comma and two figures, a count leaves out the sign too.
    expect(indents[0]).toBe(0);
    expect(indents[1]).toBeCloseTo(12 * 20 * (0.25 + 0.5 + 0.5), -1);
    expect(indents[2]).toBeCloseTo(12 * 20 * (0.25 + 0.5 + 0.5 + 0.833), -1);
    expect(indents[3]).toBeCloseTo(12 * 20 * 0.5, -1);
    expect(indents[4]).toBe(0);
  });
});

describe('a status', () => {
  const runs = read.paragraphs.flatMap((paragraph) => paragraph.runs);

  it('stands as a shape before its words, both in its colour', () => {
    const mark = runs.findIndex(({ text }) => text === '▲▲\u00A0');
    expect(runs[mark]?.colour).toBe(statusTextColours.exceeded);
    expect(runs[mark + 1]).toMatchObject({ text: '81,17%', colour: statusTextColours.exceeded });
  });

  it('has a shape of its own for each result', () => {
    const marks = runs.map(({ text }) => text).filter((text) => /^[▲●◊■○]+\u00A0$/u.test(text));
    expect(new Set(marks).size).toBe(5);
  });
});
