import { readLocales } from './locale-files.ts';
import { findKeyFaults } from './locale-keys.ts';
import { findTextFaults } from './locale-texts.ts';

/** The locale files of the five languages agree with each other and with the code. */
export function findLocaleFaults(root: string): readonly string[] {
  const locales = readLocales(root);
  return [...findTextFaults(locales), ...findKeyFaults(root, locales)];
}
