import { layoutDocument } from 'docx/layout';
import { Document, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { latinFamily } from '#backend/documents/docx/fonts.ts';
import { statusMarks } from '#backend/documents/docx/status-mark.ts';

it('uses only signs that Times New Roman draws itself', () => {
  const text = Object.values(statusMarks).join('');
  const document = new Document({
    sections: [{ children: [new Paragraph({ children: [new TextRun({ text, font: latinFamily })] })] }],
  });
  // The layout stops at a character for which the font has no width.
  expect(layoutDocument(document).stoppedAt).toBeUndefined();
});
