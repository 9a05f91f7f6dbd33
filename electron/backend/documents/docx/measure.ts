import { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import { embeddedFonts, type EmbeddedFamily } from './fonts.ts';
import { directedParagraph } from './paragraph.ts';
import { textRuns, type RunLook } from './runs.ts';
import { documentStyles } from './styles.ts';
import type { Typesetting } from './typesetting.ts';

/** Width in twips that a text takes when it stands on one line. */
export type MeasureText = (text: string, look: RunLook) => number;

// The widest page that Word allows; no line of a letterhead comes near it.
const widestPageTwips = 31_680;
const twipsPerPixel = 15;
/** So many letters fill a line of any paper; measuring more only takes time. */
const measuredLetters = 200;

/** Measures by laying out a page with nothing but the text, with the widths that Word itself uses. */
export function textMeasure(setting: Typesetting, families: readonly EmbeddedFamily[]): MeasureText {
  const known = new Map<string, number>();
  return (text, look) => {
    const start = text.slice(0, measuredLetters);
    const key = JSON.stringify([start, look]);
    const width = known.get(key) ?? measuredWidth(start, look, setting, families);
    known.set(key, width);
    return width;
  };
}

function measuredWidth(
  text: string,
  look: RunLook,
  setting: Typesetting,
  families: readonly EmbeddedFamily[],
): number {
  const page = {
    size: { width: widestPageTwips, height: widestPageTwips },
    margin: { left: 0, right: 0 },
  };
  const { pages } = layoutDocument(
    new Document({
      fonts: embeddedFonts(families),
      styles: documentStyles(setting),
      sections: [
        {
          properties: { page },
          children: [directedParagraph(setting, { children: textRuns(text, setting, look) })],
        },
      ],
    }),
    { guess: true },
  );
  const lines = pages
    .flatMap(({ body }) => body)
    .flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
  return Math.max(0, ...lines.map((line) => Math.round(line.textWidth * twipsPerPixel)));
}
