import { Document, Packer } from 'docx';
import { appError } from '#core/error/app-error.ts';
import type { DocumentModel } from '#core/document/document-model.ts';
import { type BeginStep, unwatched } from '#backend/jobs/create-jobs.ts';
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
import { atZipDate } from './zip-date.ts';

/**
 * A Word file in the layout of Decree 30/2020/NĐ-CP. The same model gives the same bytes: the file carries no
 * time and nothing by chance. Rejects with `export/failed`, naming the block that could not be written.
 *
 * The step `layout` is the library's own, in one piece: it lays out every page to number the table of contents,
 * about a second for a long briefing in Vietnamese, in which its thread answers nothing.
 */
export async function writeDocx(
  model: DocumentModel,
  fonts: FontSource,
  begin: BeginStep<'parts' | 'layout' | 'finish'> = unwatched.begin,
): Promise<Uint8Array> {
  const legal = withLegalText(model);
  await begin('parts');
  const families = await loadEmbeddedFamilies(legal.language, fonts);
  const document = atZipDate(() => buildDocument(legal, families));
  await begin('layout');
  const file = await orFailed(legal, () => atZipDate(() => Packer.toBuffer(document)));
  await begin('finish');
  return orFailed(legal, () => finishFile(file, typesettingOf(legal)));
}

/** Whatever ends a step of the library is a failure of the document as a whole. */
async function orFailed<Value>(
  { properties }: DocumentModel,
  step: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await step();
  } catch (cause) {
    throw appError('export/failed', { name: withoutIsolateMarks(properties.title) }, { cause });
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
