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
  const issuer = balancedLines(
    block.issuingBody,
    measure(block.issuingBody, { isBold: true, sizePt: sizes.letterhead }) / issuerTwips,
  );
  const line = (text: string, look: RunLook): Paragraph =>
    directedParagraph(setting, { style: styleIds.letterhead, children: textRuns(text, setting, look) });
  return plainTable(
    setting,
    [issuerTwips, nationTwips],
    [
      [
        [
          line(block.superiorBody, { sizePt: sizes.letterhead }),
          line(issuer, { isBold: true, sizePt: sizes.letterhead }),
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

/**
 * A long name over as many lines as it needs, all about as long, rather than one word alone on the last.
 * `filledLines` is how many lines the name would fill to the last letter.
 */
function balancedLines(name: string, filledLines: number): string {
  const lineCount = Math.ceil(filledLines);
  if (lineCount < 2) return name;
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const current = lines.at(-1) ?? '';
    const isFull = current.length + word.length / 2 > name.length / lineCount;
    if (current === '') lines[lines.length - 1] = word;
    else if (isFull && lines.length < lineCount) lines.push(word);
    else lines[lines.length - 1] = `${current} ${word}`;
  }
  return lines.join('\n');
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
