import type { ChangeEntry } from '#contract/entry-procedures.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import type { Translate } from '#core/language/translate.ts';
import { changeWordsOf } from './change-words.ts';
import { firstWords } from './first-words.ts';

/** Letters of a name: the text of a whole section is no name. */
const longestSubject = 80;

/** What an entry of the history changed: "nhiệm vụ “Cấp căn cước …”". */
export function changeText(
  t: Translate,
  nameOf: (text: LocalizedText) => string,
  { procedure, subject, rows }: Pick<ChangeEntry, 'procedure' | 'subject' | 'rows'>,
): string {
  const words = changeWordsOf(procedure);
  const thing = t('thing' in words ? words.thing : 'entry:changed.other');
  if (subject === null) return thing;
  const named = t('entry:changed.named', { thing, subject: nameOf(firstWords(subject, longestSubject)) });
  return rows > 1 ? t('entry:changed.and-more', { named }) : named;
}
