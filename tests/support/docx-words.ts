import type { Language } from '#core/domain/language.ts';
import { hi, ur } from './docx-words-complex.ts';
import { cs, en, vi } from './docx-words-latin.ts';
import type { ModelWords } from './docx-words-type.ts';

export const modelWords: Readonly<Record<Language, ModelWords>> = { vi, en, hi, ur, cs };
