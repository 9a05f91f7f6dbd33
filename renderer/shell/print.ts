import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import type { PageName } from '../state/hash-route.ts';
import { failureText } from '../ui/failure-text.ts';

/** Opens the print dialog for the page; figures of a period that are still being drawn are waited for. */
export function usePrintPage(isBehind: boolean): () => void {
  const { t } = useInterfaceLanguage();
  const isAsked = useRef(false);
  const { mutate } = useMutation({
    mutationFn: () => call('page.print', {}),
    onError: (error) => notifications.show({ message: failureText(t, error) }),
  });
  useEffect(() => {
    if (isBehind || !isAsked.current) return;
    isAsked.current = false;
    mutate();
  }, [isBehind, mutate]);
  return useCallback(() => {
    if (isBehind) isAsked.current = true;
    else mutate();
  }, [isBehind, mutate]);
}

/** Ctrl+P prints, wherever the focus is; slides and the choice of a province are not for paper. */
export function usePrintKey(page: PageName, print: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isCommand || event.key.toLowerCase() !== 'p' || page === 'present' || page === 'start') return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [page, print]);
}
