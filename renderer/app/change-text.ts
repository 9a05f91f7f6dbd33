import type { ChangeEntry } from '#contract/entry-procedures.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import { firstWords } from './first-words.ts';

/** Letters of a name: the text of a whole section is no name. */
const longestSubject = 80;

/** What a procedure changes; another version of the program may know more of them. */
const changedThings: ReadonlyMap<string, TranslationKey> = new Map([
  ['indicator.save', 'entry:changed.indicator'],
  ['indicatorGroup.save', 'entry:changed.indicator-group'],
  ['organisation.save', 'entry:changed.organisation'],
  ['period.save', 'entry:changed.period'],
  ['period.add', 'entry:changed.period'],
  ['source.save', 'entry:changed.source'],
  ['target.save', 'entry:changed.target'],
  ['measurement.save', 'entry:changed.measurement'],
  ['task.save', 'entry:changed.task'],
  ['statement.save', 'entry:changed.statement'],
  ['narrative.save', 'entry:changed.narrative'],
  ['settings.save', 'entry:changed.settings'],
  ['documentSettings.save', 'entry:changed.document-settings'],
]);

/** What an entry of the history changed: "nhiệm vụ “Cấp căn cước …”". */
export function changeText(
  t: Translate,
  words: (text: LocalizedText) => string,
  { procedure, subject, rows }: Pick<ChangeEntry, 'procedure' | 'subject' | 'rows'>,
): string {
  const thing = t(changedThings.get(procedure) ?? 'entry:changed.other');
  if (subject === null) return thing;
  const named = t('entry:changed.named', { thing, subject: words(firstWords(subject, longestSubject)) });
  return rows > 1 ? t('entry:changed.and-more', { named }) : named;
}
