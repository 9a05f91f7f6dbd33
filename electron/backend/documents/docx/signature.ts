import type { Paragraph, Table } from 'docx';
import type { SignatureBlock } from '#core/document/document-model.ts';
import { twipsFromMm, twipsFromPt } from './lengths.ts';
import { directedParagraph } from './paragraph.ts';
import { plainTable } from './plain-table.ts';
import { textRuns } from './runs.ts';
import { sizesPt, styleIds } from './style-names.ts';
import type { Typesetting } from './typesetting.ts';

const recipientsTwips = twipsFromMm(60);
const signerTwips = twipsFromMm(100);
/** Room for the signature and the seal. */
const signatureRoomPt = 72;

/** Boxes 7 and 9b, side by side in one row that no page break cuts. */
export function signatureBlock(block: SignatureBlock, setting: Typesetting): Table {
  const signerLine = (text: string, beforePt: number): Paragraph =>
    directedParagraph(setting, {
      style: styleIds.signature,
      spacing: { before: twipsFromPt(beforePt) },
      children: textRuns(text, setting),
    });
  const [firstBelow, ...restBelow] = [...(block.office === null ? [] : [block.office]), block.name];
  return plainTable(
    setting,
    [recipientsTwips, signerTwips],
    [
      [
        recipientLines(block, setting),
        [
          signerLine(block.capacity, 0),
          signerLine(block.title, 0),
          signerLine(firstBelow ?? '', signatureRoomPt),
          ...restBelow.map((text) => signerLine(text, 0)),
        ],
      ],
    ],
  );
}

function recipientLines(block: SignatureBlock, setting: Typesetting): Paragraph[] {
  const title = textRuns(block.recipientsTitle, setting, {
    isBold: true,
    isItalic: true,
    sizePt: sizesPt.recipientsTitle,
  });
  return [
    directedParagraph(setting, { style: styleIds.recipient, children: title }),
    ...block.recipients.map((recipient) =>
      directedParagraph(setting, { style: styleIds.recipient, children: textRuns(recipient, setting) }),
    ),
  ];
}
