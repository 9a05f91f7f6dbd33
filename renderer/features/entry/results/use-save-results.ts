import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useRef } from 'react';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useEntry } from '../../../state/entry-place.tsx';
import { queryKeys } from '../../../state/queries.ts';
import { useSave } from '../mutations.ts';
import type { Results } from './use-results.ts';

export type SavingResults = {
  readonly save: () => void;
  readonly isPending: boolean;
  readonly error: unknown;
};

/** Stores every row that is read wholly, all in one action; the others stay as they were typed. Ctrl+S too. */
export function useSaveResults(results: Results): SavingResults {
  const { t, format } = useInterfaceLanguage();
  const { announce, place } = useEntry();
  const client = useQueryClient();
  const saving = useSave('measurement.save');
  const { ready, draft } = results;
  const save = () => {
    if (ready.length === 0 || saving.isPending || draft.offer !== null) return;
    const changes = ready.map(({ row, measurement }) => ({ before: row.stored, after: measurement }));
    const ids = ready.map(({ row }) => row.indicator.id);
    saving.mutate(
      { changes },
      {
        onSuccess: () => {
          announce({
            text: t('entry:results.saved', { count: ids.length, n: format.count(ids.length) }),
            canUndo: true,
          });
          // The rows say what was typed until they say what is stored.
          void client
            .refetchQueries({ queryKey: queryKeys.measurement, type: 'active' })
            .then(() => startTransition(() => results.forget(ids)));
        },
      },
    );
  };
  useSaveKey(save, place === null);
  return { save, isPending: saving.isPending, error: saving.error };
}

/** Ctrl+S, unless a form over the table has the key. */
function useSaveKey(save: () => void, isFree: boolean): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
      if (!isSave || !isFree) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [isFree]);
}
