import type { FileChild } from 'docx';
import { assertNever } from '#core/error/assert-never.ts';
import { appError, AppError } from '#core/error/app-error.ts';
import type { Block } from '#core/document/document-model.ts';
import { chartBlock } from './chart.ts';
import { contentsBlock } from './contents.ts';
import { headingBlock } from './heading.ts';
import { letterheadBlock } from './letterhead.ts';
import type { MeasureText } from './measure.ts';
import { paragraphBlock } from './paragraph.ts';
import { signatureBlock } from './signature.ts';
import { tableBlock } from './table.ts';
import { titleBlock } from './title.ts';
import type { Typesetting } from './typesetting.ts';

/** Maps the blocks in order. A failure is `export/failed` with the number and kind of its block. */
export function writeBlocks(
  blocks: readonly Block[],
  setting: Typesetting,
  measure: MeasureText,
): FileChild[] {
  return blocks.flatMap((block, index) => {
    try {
      const isBeforeSignature = blocks[index + 1]?.kind === 'signature';
      return writeBlock(block, setting, measure, isBeforeSignature);
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw appError('export/failed', { name: `${index + 1}: ${block.kind}` }, { cause });
    }
  });
}

function writeBlock(
  block: Block,
  setting: Typesetting,
  measure: MeasureText,
  isBeforeSignature: boolean,
): readonly FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadBlock(block, setting, measure)];
    case 'title':
      return titleBlock(block, setting, measure);
    case 'contents':
      return contentsBlock(block, setting);
    case 'heading':
      return [headingBlock(block, setting)];
    case 'paragraph':
      return [paragraphBlock(block, setting, isBeforeSignature)];
    case 'table':
      return tableBlock(block, setting, measure);
    case 'chart':
      return chartBlock(block, setting);
    case 'signature':
      return [signatureBlock(block, setting)];
    default:
      return assertNever(block);
  }
}
