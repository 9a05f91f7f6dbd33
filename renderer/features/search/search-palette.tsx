import { Modal } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useSituation } from '../../state/queries.ts';
import { findEntries } from './find-entries.ts';
import { SearchBox } from './search-box.tsx';
import type { SearchEntry } from './search-entry.ts';
import { useEntries } from './use-entries.ts';
import { useOpenEntry } from './use-open-entry.ts';

type SearchPaletteProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Finds whatever the period has, by any part of its name, with or without marks. */
export function SearchPalette({ isOpen, onClose }: SearchPaletteProps) {
  const { t } = useInterfaceLanguage();
  const view = useSituation().data;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={<span className="visually-hidden">{t('search:title')}</span>}
      withCloseButton={false}
      size={680}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      yOffset="10vh"
      padding={0}
      classNames={{ header: 'search-head' }}
    >
      {view !== undefined && <Finder view={view} onClose={onClose} />}
    </Modal>
  );
}

/** Mounted with the palette, so that each search begins with an empty field. */
function Finder({ view, onClose }: { readonly view: Situation; readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const entries = useEntries(view);
  const asked = useDeferredValue(text);
  const groups = useMemo(() => findEntries(entries, asked), [entries, asked]);
  const openEntry = useOpenEntry();
  const choose = (entry: SearchEntry) => {
    onClose();
    openEntry(entry.target);
  };
  return <SearchBox text={text} groups={groups} onType={setText} onChoose={choose} onClose={onClose} />;
}
