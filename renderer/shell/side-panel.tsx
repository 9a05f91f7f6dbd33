import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import type { DetailControls } from '../state/detail-selection.tsx';
import { useEntry } from '../state/entry-place.tsx';
import { NeighbourWalk } from '../ui/neighbour-walk.tsx';

type SidePanelProps<Id> = {
  readonly controls: DetailControls<Id>;
  readonly words: {
    readonly previous: string;
    readonly next: string;
    /** Which keys do the same. */
    readonly keys: string;
    readonly close: string;
  };
  readonly children: ReactNode;
};

/** A panel at the end side of the window, with the way to the neighbours of what it shows. */
export function SidePanel<Id>({ controls, words, children }: SidePanelProps<Id>) {
  const { t, format } = useInterfaceLanguage();
  const { selection, open, close } = controls;
  // The form takes the place of the panel, and gives it back.
  const isEditing = useEntry().place !== null;
  return (
    <Drawer
      opened={selection !== null && !isEditing}
      onClose={close}
      position="right"
      size="min(560px, 100vw)"
      title={
        selection !== null && (
          <NeighbourWalk
            {...selection}
            onOpen={(id) => open(id, selection.neighbours)}
            words={{
              ...words,
              position: (place, total) =>
                t('overview:detail.position', { place: format.ratio(place, total) }),
            }}
          />
        )
      }
      closeButtonProps={{ 'aria-label': words.close }}
      overlayProps={{ backgroundOpacity: 0.2 }}
    >
      {children}
    </Drawer>
  );
}
