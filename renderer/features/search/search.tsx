import { useEffect, useState } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { listen } from '../../ipc/client.ts';
import { useWorkspace } from '../../state/queries.ts';
import { SearchPalette } from './search-palette.tsx';
import './search.css';

/** The button of the top bar and what it opens; Ctrl+K does the same on every page. */
export function Search() {
  const { t } = useInterfaceLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const hasWorkspace = useWorkspace() !== null;
  useEffect(() => {
    if (!hasWorkspace) return undefined;
    const listener = (event: KeyboardEvent) => {
      // The place of the key: on a Hindi or an Urdu keyboard it gives another letter.
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', listener);
    const stopListening = listen('command.requested', ({ command }) => {
      if (command === 'search') setIsOpen(true);
    });
    return () => {
      window.removeEventListener('keydown', listener);
      stopListening();
    };
  }, [hasWorkspace]);
  if (!hasWorkspace) return null;
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setIsOpen(true)}
      >
        {t('search:open')} <kbd>Ctrl+K</kbd>
      </button>
      <SearchPalette isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
