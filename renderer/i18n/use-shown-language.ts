import { startTransition, useEffect, useState } from 'react';
import type { Language } from '#core/domain/language.ts';
import { loadFonts } from '../charts/font-loading.ts';

/**
 * The language that is drawn. It follows the chosen one when its fonts are there, and in pieces, between which
 * the window answers to keys and clicks. Null until one is chosen.
 */
export function useShownLanguage(chosen: Language | null): Language | null {
  const [shown, setShown] = useState(chosen);
  useEffect(() => {
    if (chosen === null) return undefined;
    let isCurrent = true;
    const show = () => {
      if (isCurrent) startTransition(() => setShown(chosen));
    };
    // Without its font a language is still better than the one before.
    loadFonts(chosen).then(show, show);
    return () => {
      isCurrent = false;
    };
  }, [chosen]);
  return shown ?? chosen;
}
