import { useMemo } from 'react';
import { createBriefingContext, type BriefingContext } from '#core/document/briefing/briefing-context.ts';
import type { Situation } from '#core/situation/situation.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { useInterfaceLanguage } from './interface-language.tsx';

/** The situation as the builders of the core read it: with its units and sources by their keys. */
export function toSituation(view: SituationView): Situation {
  return {
    ...view,
    organisations: new Map(view.organisations.map((organisation) => [organisation.id, organisation])),
    sources: new Map(view.sources.map((source) => [source.id, source])),
  };
}

/** What words figures, changes, states and signs of lag: the very words of the briefing, in the interface. */
export function useSituationWords(view: SituationView): BriefingContext {
  const { language, t, format } = useInterfaceLanguage();
  return useMemo(
    () => createBriefingContext(toSituation(view), language, t, format),
    [view, language, t, format],
  );
}
