import type { NarrativeSection } from '#core/domain/narrative.ts';
import type { TranslationKey } from '#core/language/translate.ts';

/** Where the text of a section stands in the briefing, and what the program writes after it. */
export const narrativePlaces: Readonly<Record<NarrativeSection, TranslationKey>> = {
  opening: 'entry:narrative.place.opening',
  leadership: 'entry:narrative.place.leadership',
  results: 'entry:narrative.place.results',
  tasks: 'entry:narrative.place.tasks',
  pilotModels: 'entry:narrative.place.pilot-models',
  limitations: 'entry:narrative.place.limitations',
  directions: 'entry:narrative.place.directions',
  recommendations: 'entry:narrative.place.recommendations',
};
