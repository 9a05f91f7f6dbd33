import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The manual is written in these; whoever reads another language gets the English one. */
export const manualLanguages = ['vi', 'en'] as const;
export type ManualLanguage = (typeof manualLanguages)[number];

export type Chapter = {
  /** Anchor of the chapter: "03-indicators.md" is "indicators". */
  readonly name: string;
  readonly markdown: string;
};

export type Manual = {
  readonly language: ManualLanguage;
  readonly title: string;
  /** What the list of chapters is called. */
  readonly contents: string;
  readonly chapters: readonly Chapter[];
};

const chapterFile = /^\d\d-([a-z]+)\.md$/;
const wordsSchema = z.strictObject({ title: z.string().min(1), contents: z.string().min(1) });

export function manualFolder(root: string): string {
  return join(root, 'docs', 'manual');
}

/** The chapters in the order of their files. */
export function readManual(root: string, language: ManualLanguage): Manual {
  const folder = join(manualFolder(root), language);
  const words = wordsSchema.parse(JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')));
  const chapters = readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const name = findChapterName(file);
      return name === undefined ? [] : [{ name, markdown: readFileSync(join(folder, file), 'utf8') }];
    });
  return { language, ...words, chapters };
}

export function findChapterName(file: string): string | undefined {
  return chapterFile.exec(file)?.[1];
}
