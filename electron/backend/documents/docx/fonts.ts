import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '#core/domain/language.ts';

/** Gives the bytes of a font file by its name in `resources/fonts`. */
export type FontSource = (fileName: string) => Promise<Uint8Array>;

/** The font files of a folder. */
export function fontsInFolder(folder: string): FontSource {
  return (fileName) => readFile(path.join(folder, fileName));
}

/** Families of one document: what Latin letters and figures, running text and everything else are set in. */
export type FontFamilies = {
  readonly latin: string;
  /** Body, items and addresses. */
  readonly runningText: string;
  /** Headings, tables, charts, letterhead and signature. */
  readonly display: string;
};

/** A family with its files; both faces are real, so that no program has to thicken the upright one. */
export type EmbeddedFamily = {
  readonly name: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
};

export const latinFamily = 'Times New Roman';

const latinFamilies: FontFamilies = { latin: latinFamily, runningText: latinFamily, display: latinFamily };

/** Nastaliq is too tall for tables and charts, so Urdu uses Naskh there. */
export const fontFamilies = {
  vi: latinFamilies,
  en: latinFamilies,
  cs: latinFamilies,
  hi: { latin: latinFamily, runningText: 'Noto Sans Devanagari', display: 'Noto Sans Devanagari' },
  ur: { latin: latinFamily, runningText: 'Noto Nastaliq Urdu', display: 'Noto Naskh Arabic' },
} as const satisfies Record<Language, FontFamilies>;

/** Every Windows and Mac has Times New Roman, so Vietnamese, English and Czech documents embed nothing. */
const embeddedFamilies = {
  vi: [],
  en: [],
  cs: [],
  hi: ['Noto Sans Devanagari'],
  ur: ['Noto Nastaliq Urdu', 'Noto Naskh Arabic'],
} as const satisfies Record<Language, readonly string[]>;

/** Loads the families that a document of this language carries inside the file. */
export function loadEmbeddedFamilies(language: Language, fonts: FontSource): Promise<EmbeddedFamily[]> {
  return Promise.all(
    embeddedFamilies[language].map(async (name) => {
      const file = name.replaceAll(' ', '');
      const [regular, bold] = await Promise.all([fonts(`${file}-Regular.ttf`), fonts(`${file}-Bold.ttf`)]);
      return { name, regular, bold };
    }),
  );
}

/** The same families as the library embeds them. */
export function embeddedFonts(families: readonly EmbeddedFamily[]) {
  return families.map(({ name, regular, bold }) => ({
    name,
    data: Buffer.from(regular),
    bold: Buffer.from(bold),
  }));
}
