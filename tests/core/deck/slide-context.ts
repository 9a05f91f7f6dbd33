import { createBriefingContext, type BriefingContext } from '#core/document/briefing/briefing-context.ts';
import type { Language } from '#core/domain/language.ts';
import { contextOf } from '../chart/sample-context.ts';

/** What the builders of slides read, from a sample that comes with the program. */
export function slideContextOf(sample: string, period: string, language: Language): BriefingContext {
  const { situation, t, format } = contextOf(sample, period, language);
  const organisations = new Map(situation.organisations.map((it) => [it.id, it]));
  const sources = new Map(situation.sources.map((it) => [it.id, it]));
  return createBriefingContext({ ...situation, organisations, sources }, language, t, format);
}
