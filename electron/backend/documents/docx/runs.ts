import { TextRun, type IRunOptions, type IRunPropertiesOptions } from 'docx';
import { statusTextColours } from '#core/chart/palette.ts';
import type { Run } from '#core/document/document-model.ts';
import type { Language } from '#core/domain/language.ts';
import { latinFamily } from './fonts.ts';
import { halfPoints } from './lengths.ts';
import { statusMarks } from './status-mark.ts';
import {
  partsOfDevanagariText,
  partsOfRightToLeftText,
  withoutIsolateMarks,
  type TextPart,
} from './text-parts.ts';
import { hasItalics, languageAttributes, type Typesetting } from './typesetting.ts';

/** Only what differs from the paragraph style of the text. */
export type RunLook = {
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly colour?: string | undefined;
  readonly sizePt?: number | undefined;
  readonly language?: Language | undefined;
};

const latinFont = { ascii: latinFamily, hAnsi: latinFamily, eastAsia: latinFamily, cs: latinFamily };

/** A text as runs: one for each direction and script in it, line feeds as line breaks. */
export function textRuns(text: string, setting: Typesetting, look: RunLook = {}): TextRun[] {
  const language = look.language ?? setting.language;
  return partsOf(text, setting, language).flatMap((part) =>
    part.text.split('\n').map((line, index) => {
      const options: IRunOptions = {
        ...partProperties(part, language, lookProperties(look, setting)),
        text: line,
      };
      return new TextRun(index === 0 ? options : { ...options, break: 1 });
    }),
  );
}

/** Runs of the model; a status stands as its shape before the words, both in its colour. */
export function modelRuns(runs: readonly Run[], setting: Typesetting, look: RunLook = {}): TextRun[] {
  return runs.flatMap((run) => {
    const runLook: RunLook = {
      ...look,
      isBold: run.isBold ?? look.isBold,
      isItalic: run.isItalic ?? look.isItalic,
      language: run.language,
      colour: run.status === undefined ? look.colour : statusTextColours[run.status],
    };
    const mark = run.status === undefined ? [] : [statusMarkRun(statusMarks[run.status], runLook, setting)];
    return [...mark, ...textRuns(run.text, setting, runLook)];
  });
}

function statusMarkRun(mark: string, look: RunLook, setting: Typesetting): TextRun {
  return new TextRun({ ...lookProperties(look, setting), font: latinFont, text: `${mark}\u00A0` });
}

function partsOf(text: string, setting: Typesetting, language: Language): readonly TextPart[] {
  if (language === 'ur') return partsOfRightToLeftText(text);
  if (language === 'hi') return partsOfDevanagariText(text);
  const isForeign = setting.language === 'ur' || setting.language === 'hi';
  return [{ text: withoutIsolateMarks(text), script: isForeign ? 'latin' : 'document' }];
}

function partProperties(
  part: TextPart,
  language: Language,
  properties: IRunPropertiesOptions,
): IRunPropertiesOptions {
  if (part.script === 'latin') return { ...properties, font: latinFont };
  return language === 'ur' ? { ...properties, rightToLeft: true } : properties;
}

function lookProperties(look: RunLook, setting: Typesetting): IRunPropertiesOptions {
  const { isBold, colour, sizePt, language } = look;
  const isItalic = hasItalics(setting.language) ? look.isItalic : undefined;
  return {
    ...(isBold === undefined ? {} : { bold: isBold }),
    ...(isItalic === undefined ? {} : { italics: isItalic, italicsComplexScript: false }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(sizePt === undefined ? {} : { size: halfPoints(sizePt) }),
    ...(language === undefined ? {} : { language: languageAttributes(language) }),
  };
}
