import path from 'node:path';
import { fontsInFolder } from '#backend/documents/docx/fonts.ts';

/** The real font files of the product. */
export const testFonts = fontsInFolder(path.join(import.meta.dirname, '..', '..', 'resources', 'fonts'));
