import { join } from 'node:path';
import type { Language } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import type { Situation } from '#core/situation/situation.ts';
import { createTellerContext, type TellerContext } from '#core/wording/teller-context.ts';
import { createWording } from '#core/wording/wording.ts';
import { createTranslate } from '#backend/language/create-translate.ts';

const localesFolder = join(import.meta.dirname, '../../resources/locales');

/** What tells a situation in one language, with its real words. */
export function tellerOf(situation: Situation, language: Language = 'vi'): TellerContext {
  const t = createTranslate(localesFolder, language);
  return createTellerContext(situation, language, createWording(language, t, createFormat(language, t)));
}
