import { Header, PageNumber, TextRun, type ISectionOptions, type Paragraph } from 'docx';
import { inkColours } from '#core/chart/palette.ts';
import { pageMm, twipsFromMm } from './lengths.ts';
import { directedParagraph } from './paragraph.ts';
import { textRuns } from './runs.ts';
import { sizesPt, styleIds } from './style-names.ts';
import type { Typesetting } from './typesetting.ts';

/** A4 upright; number in the top margin from page 2 on, the mark of the document on every page. */
export function pageSetUp(
  setting: Typesetting,
  pageMark: string | null,
): Pick<ISectionOptions, 'headers' | 'properties'> {
  const mark = pageMark === null ? [] : [markLine(pageMark, setting)];
  const first = mark.length === 0 ? [directedParagraph(setting, { style: styleIds.header })] : mark;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twipsFromMm(pageMm.width), height: twipsFromMm(pageMm.height) },
        margin: {
          top: twipsFromMm(pageMm.top),
          bottom: twipsFromMm(pageMm.bottom),
          left: twipsFromMm(pageMm.left),
          right: twipsFromMm(pageMm.right),
          header: twipsFromMm(pageMm.header),
          footer: twipsFromMm(pageMm.header),
        },
      },
    },
    headers: {
      first: new Header({ children: first }),
      default: new Header({ children: [numberLine(setting), ...mark] }),
    },
  };
}

function numberLine(setting: Typesetting): Paragraph {
  return directedParagraph(setting, {
    style: styleIds.header,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

function markLine(pageMark: string, setting: Typesetting): Paragraph {
  const look = { isItalic: true, colour: inkColours.muted, sizePt: sizesPt.pageMark };
  return directedParagraph(setting, {
    style: styleIds.header,
    children: textRuns(pageMark, setting, look),
  });
}
