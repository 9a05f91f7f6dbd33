import { Document, Packer } from 'docx';
import { appError } from '#core/error/app-error.ts';
import type { DocumentModel } from '#core/document/document-model.ts';
import { writeBlocks } from './block.ts';
import { finishFile } from './finish.ts';
import { embeddedFonts, loadEmbeddedFamilies, type EmbeddedFamily, type FontSource } from './fonts.ts';
import { withLegalText } from './legal-text.ts';
import { textMeasure } from './measure.ts';
import { pageNumbers } from './page-numbers.ts';
import { pageSetUp } from './page.ts';
import { documentStyles } from './styles.ts';
import { withoutIsolateMarks } from './text-parts.ts';
import { typesettingOf } from './typesetting.ts';

/**
 * A Word file in the layout of Decree 30/2020/NĐ-CP. The same model gives the same bytes: the file carries no
 * time and nothing by chance. Rejects with `export/failed`, naming the block that could not be written.
 */
export async function writeDocx(model: DocumentModel, fonts: FontSource): Promise<Uint8Array> {
  const legal = withLegalText(model);
  const families = await loadEmbeddedFamilies(legal.language, fonts);
  const document = buildDocument(legal, families);
  try {
    return finishFile(await Packer.toBuffer(document), typesettingOf(legal));
  } catch (cause) {
    throw appError('export/failed', { name: withoutIsolateMarks(legal.properties.title) }, { cause });
  }
}

function buildDocument(model: DocumentModel, families: readonly EmbeddedFamily[]): Document {
  const setting = typesettingOf(model);
  const author = withoutIsolateMarks(model.properties.author);
  return new Document({
    title: withoutIsolateMarks(model.properties.title),
    subject: withoutIsolateMarks(model.properties.subject),
    description: withoutIsolateMarks(model.properties.description),
    creator: author,
    lastModifiedBy: author,
    features: { updateFields: false },
    fonts: embeddedFonts(families),
    pageNumbers: pageNumbers(model.blocks, model.language),
    styles: documentStyles(setting),
    sections: [
      {
        ...pageSetUp(setting, model.pageMark),
        children: writeBlocks(model.blocks, setting, textMeasure(setting, families)),
      },
    ],
  });
}
