import type { IParagraphPropertiesOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { latinFamily } from './fonts.ts';
import { halfPoints } from './lengths.ts';
import { exhibitSketches } from './style-exhibits.ts';
import { closingSketches, openingSketches } from './style-frames.ts';
import { contentsSketches, headingSketches } from './style-headings.ts';
import { sizesPt, styleIds } from './style-names.ts';
import { runningTextSketches } from './style-running-text.ts';
import { displayLines, lineSpacing, type StyleSketch } from './style-sketch.ts';
import { hasItalics, languageAttributes, type Typesetting } from './typesetting.ts';

/** Every style of a document in its language, in place of the library's own blue headings. */
export function documentStyles(setting: Typesetting): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontAttributes(setting, false),
          size: halfPoints(sizesPt.body),
          language: { eastAsia: 'vi-VN', ...languageAttributes(setting.language) },
        },
        paragraph: { spacing: lineSpacing(displayLines[setting.language], 0, 0) },
      },
    },
    paragraphStyles: [
      normalStyle(setting),
      ...styleSketches(setting).map((sketch) => toStyle(sketch, setting)),
    ],
  };
}

function styleSketches(setting: Typesetting): readonly StyleSketch[] {
  return [
    ...runningTextSketches(setting),
    ...headingSketches(setting),
    ...contentsSketches(setting),
    ...exhibitSketches(),
    ...openingSketches(setting),
    ...closingSketches(),
  ];
}

function normalStyle(setting: Typesetting): IParagraphStyleOptions {
  return { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: directed(setting, {}) };
}

function toStyle(sketch: StyleSketch, setting: Typesetting): IParagraphStyleOptions {
  const isRunningText = sketch.isRunningText === true;
  return {
    id: sketch.id,
    name: sketch.name,
    basedOn: 'Normal',
    next: sketch.id.startsWith('Heading') ? styleIds.body : sketch.id,
    quickFormat: true,
    run: {
      size: halfPoints(sketch.sizePt),
      ...(isRunningText ? { font: fontAttributes(setting, true) } : {}),
      ...(sketch.isBold === true ? { bold: true } : {}),
      ...(sketch.isItalic === true && hasItalics(setting.language)
        ? { italics: true, italicsComplexScript: false }
        : {}),
    },
    paragraph: directed(setting, sketch.paragraph),
  };
}

/** The library writes direction in styles too, though its type for them does not name it. */
function directed(setting: Typesetting, paragraph: IParagraphPropertiesOptions): IParagraphPropertiesOptions {
  return setting.direction === 'rtl' ? { ...paragraph, bidirectional: true } : paragraph;
}

function fontAttributes({ families }: Typesetting, isRunningText: boolean) {
  const family = isRunningText ? families.runningText : families.display;
  // Accented Latin letters of a Devanagari document are cut out as runs of their own, so "hAnsi" may follow.
  return { ascii: latinFamily, hAnsi: family, eastAsia: latinFamily, cs: family };
}
