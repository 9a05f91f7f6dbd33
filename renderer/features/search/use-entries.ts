import { useMemo } from 'react';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useTeller } from '../../i18n/use-teller.ts';
import { ownLanguageNames } from '../../shell/language-names.ts';
import { navigationPages, routes } from '../../shell/routes.tsx';
import { useWorkspace } from '../../state/queries.ts';
import { usePeriod } from '../../state/use-period.ts';
import { buildEntries } from './build-entries.ts';
import type { SearchEntry } from './search-entry.ts';

/** What can be found now, in the language of the interface. */
export function useEntries(view: Situation): readonly SearchEntry[] {
  const { t } = useInterfaceLanguage();
  const context = useTeller(view);
  const { periods } = usePeriod();
  const canWrite = useWorkspace()?.access === 'write';
  return useMemo(
    () =>
      buildEntries({
        context,
        periods,
        canWrite,
        pages: [...navigationPages, 'start' as const].map((page) => ({ page, title: t(routes[page].title) })),
        languageNames: ownLanguageNames(t),
      }),
    [context, periods, canWrite, t],
  );
}
