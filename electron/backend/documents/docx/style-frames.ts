import { AlignmentType } from 'docx';
import { sizesPt, styleIds } from './style-names.ts';
import { displayLines, lineSpacing, type StyleSketch } from './style-sketch.ts';
import type { Typesetting } from './typesetting.ts';

const centred = AlignmentType.CENTER;

/** Letterhead, title and the head of the page. */
export function openingSketches({ language }: Typesetting): readonly StyleSketch[] {
  const lines = displayLines[language];
  const { letterhead, body, pageNumber } = sizesPt;
  return [
    {
      id: styleIds.header,
      name: 'header',
      sizePt: pageNumber,
      paragraph: { alignment: centred, spacing: lineSpacing(1, 0, 0) },
    },
    {
      id: styleIds.letterhead,
      name: 'Message Header',
      sizePt: letterhead,
      paragraph: { alignment: centred, spacing: lineSpacing(1, 0, 0) },
    },
    {
      id: styleIds.documentType,
      name: 'Title',
      sizePt: body,
      isBold: true,
      paragraph: { alignment: centred, keepNext: true, spacing: lineSpacing(lines, 18, 0) },
    },
    {
      id: styleIds.subject,
      name: 'Subtitle',
      sizePt: body,
      isBold: true,
      paragraph: { alignment: centred, keepNext: true },
    },
  ];
}

/** Signer and recipients. */
export function closingSketches(): readonly StyleSketch[] {
  const { body, recipient } = sizesPt;
  return [
    {
      id: styleIds.signature,
      name: 'Signature',
      sizePt: body,
      isBold: true,
      paragraph: { alignment: centred, keepNext: true, keepLines: true, spacing: lineSpacing(1, 0, 0) },
    },
    {
      id: styleIds.recipient,
      name: 'List 2',
      sizePt: recipient,
      paragraph: { keepLines: true, spacing: lineSpacing(1, 0, 0) },
    },
  ];
}
