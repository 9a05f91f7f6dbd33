import { useMemo } from 'react';
import type { Situation } from '#core/situation/situation.ts';
import { createTellerContext, type TellerContext } from '#core/wording/teller-context.ts';
import { useInterfaceLanguage } from './interface-language.tsx';

/** What words figures, changes, states and signs of lag: the very words of the briefing, in the interface. */
export function useTeller(situation: Situation): TellerContext {
  const language = useInterfaceLanguage();
  return useMemo(() => createTellerContext(situation, language.language, language), [situation, language]);
}
