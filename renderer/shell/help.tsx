import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { HelpPage } from '#contract/help-pages.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import type { PageName } from '../state/hash-route.ts';
import { failureText } from '../ui/failure-text.ts';

/** Opens the manual at the chapter of the page that is shown. */
export function HelpButton({ page }: { readonly page: PageName }) {
  const { t } = useInterfaceLanguage();
  const open = useOpenHelp(page);
  return (
    <button className="shell-help" type="button" aria-keyshortcuts="F1" onClick={open}>
      {t('shell:help')} <kbd>F1</kbd>
    </button>
  );
}

/** F1 opens the manual, wherever the focus is; the slides are for an audience and have none. */
export function useHelpKey(page: PageName): void {
  const open = useOpenHelp(page);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || page === 'present') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [open, page]);
}

function useOpenHelp(page: PageName): () => void {
  const { t } = useInterfaceLanguage();
  const { mutate } = useMutation({
    mutationFn: (chapter: HelpPage) => call('help.open', { page: chapter }),
    onError: (error) => notifications.show({ message: failureText(t, error) }),
  });
  return useCallback(() => {
    if (page !== 'present') mutate(page);
  }, [mutate, page]);
}
