import { languages, type Language } from '#core/domain/language.ts';
import { fontFamily } from '../styles/theme.ts';

/** Letters of the scripts of a language: a file is loaded only when one of its letters is asked for. */
const letters: Readonly<Record<Language, string>> = { vi: 'Aế', en: 'Aế', hi: 'Aế अ', ur: 'Aế ا', cs: 'Aěế' };
const allLetters = languages.map((language) => letters[language]).join('');

/** Loads the bundled fonts, of every language or of one; a canvas would be drawn in another font before and stay so. */
export async function loadFonts(language?: Language): Promise<void> {
  const asked = language === undefined ? allLetters : letters[language];
  await Promise.all([
    document.fonts.load(`16px ${fontFamily}`, asked),
    document.fonts.load(`600 16px ${fontFamily}`, asked),
  ]);
}
