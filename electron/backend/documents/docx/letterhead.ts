import type { Paragraph, Table } from 'docx';
import type { LetterheadBlock } from '#core/document/document-model.ts';
import { twipsFromMm } from './lengths.ts';
import type { MeasureText } from './measure.ts';
import { directedParagraph } from './paragraph.ts';
import { plainTable } from './plain-table.ts';
import { rule, shortRuleRatio } from './rule.ts';
import { textRuns, type RunLook } from './runs.ts';
import { sizesPt, styleIds } from './style-names.ts';
import type { Typesetting } from './typesetting.ts';

/** The national name is 95.7 mm wide at 13 points, so its column is 98. */
const issuerTwips = twipsFromMm(62);
const nationTwips = twipsFromMm(98);

type Sizes = Readonly<Record<'letterhead' | 'motto' | 'placeAndDate', number>>;

/** Decree 30 lets the three sizes go 13, 14, 14 or 12, 13, 13; the smaller set is for long translations. */
const smallerSizesPt = { letterhead: 12, motto: 13, placeAndDate: 13 } as const;

/** Boxes 1 to 4: who issues, the nation and its motto, number, place and date. */
export function letterheadBlock(block: LetterheadBlock, setting: Typesetting, measure: MeasureText): Table {
  const width = measure(block.nationalName, { isBold: true, sizePt: sizesPt.letterhead });
  const sizes: Sizes = width <= nationTwips ? sizesPt : smallerSizesPt;
  const issuerLook = { isBold: true, sizePt: sizes.letterhead };
  const issuer = balancedLines(block.issuingBody, (text) => measure(text, issuerLook) <= issuerTwips);
  const line = (text: string, look: RunLook): Paragraph =>
    directedParagraph(setting, { style: styleIds.letterhead, children: textRuns(text, setting, look) });
  return plainTable(
    setting,
    [issuerTwips, nationTwips],
    [
      [
        [
          line(block.superiorBody, { sizePt: sizes.letterhead }),
          line(issuer, issuerLook),
          issuerRule(issuer, sizes, setting, measure),
        ],
        [
          line(block.nationalName, { isBold: true, sizePt: sizes.letterhead }),
          line(block.motto, { isBold: true, sizePt: sizes.motto }),
          mottoRule(block, sizes, setting, measure),
        ],
      ],
      [
        [line(block.number, { sizePt: sizes.letterhead })],
        [line(block.placeAndDate, { isItalic: true, sizePt: sizes.placeAndDate })],
      ],
    ],
  );
}

/** No body has a name that needs more lines than this beside the national name. */
const mostIssuerLines = 8;

/** A long name over as few lines as hold it, all about as long, rather than one word alone on the last. */
function balancedLines(name: string, fits: (line: string) => boolean): string {
  for (let count = 1; count <= mostIssuerLines; count += 1) {
    const lines = splitEvenly(name, count);
    if (lines.every(fits)) return lines.join('\n');
  }
  return name;
}

function splitEvenly(name: string, count: number): string[] {
  const lines: string[] = [];
  let rest = name.split(' ');
  for (let left = count; left > 0 && rest.length > 0; left -= 1) {
    const room = rest.join(' ').length / left;
    let taken = 1;
    while (taken < rest.length && rest.slice(0, taken + 1).join(' ').length <= room + 1) taken += 1;
    const line = left === 1 ? rest : rest.slice(0, taken);
    lines.push(line.join(' '));
    rest = rest.slice(line.length);
  }
  return lines;
}

function issuerRule(issuer: string, sizes: Sizes, setting: Typesetting, measure: MeasureText): Paragraph {
  const longest = Math.max(
    ...issuer.split('\n').map((line) => measure(line, { isBold: true, sizePt: sizes.letterhead })),
  );
  const text = Math.min(longest, issuerTwips);
  return rule(setting, { lengthTwips: text * shortRuleRatio, roomTwips: issuerTwips, afterPt: 6 });
}

/** As long as the motto itself. */
function mottoRule(
  block: LetterheadBlock,
  sizes: Sizes,
  setting: Typesetting,
  measure: MeasureText,
): Paragraph {
  const text = Math.min(measure(block.motto, { isBold: true, sizePt: sizes.motto }), nationTwips);
  return rule(setting, { lengthTwips: text, roomTwips: nationTwips, afterPt: 6 });
}
