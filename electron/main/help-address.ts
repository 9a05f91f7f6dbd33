import type { HelpPage } from '#contract/help-pages.ts';
import type { Language } from '#core/domain/language.ts';

/** Chapters carry the names of their files in `docs/manual`. */
const chapters: Readonly<Record<HelpPage, string>> = {
  start: 'start',
  overview: 'overview',
  indicators: 'indicators',
  entry: 'results',
  tasks: 'tasks',
  briefings: 'report',
  data: 'backup',
};

/** Where the manual speaks of a page, as a path with its anchor; it is written in Vietnamese and in English. */
export function helpAddress(language: Language, page: HelpPage): string {
  return `/manual/${language === 'vi' ? 'vi' : 'en'}/index.html#${chapters[page]}`;
}
