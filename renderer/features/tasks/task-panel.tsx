import { Button, Drawer } from '@mantine/core';
import type { TaskId } from '#core/domain/identifiers.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { useTaskDetail } from '../../app/detail-selection.tsx';
import { useEntry } from '../../app/entry-place.tsx';
import { useSituation, useWorkspace } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useSituationWords } from '../../i18n/situation-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NeighbourWalk } from '../../ui/neighbour-walk.tsx';
import { TaskFacts } from './task-facts.tsx';
import { findTaskRow } from './task-row.ts';

/** Everything that is known of one task or pilot model, at the end side of the window. */
export function TaskPanel() {
  const { t, format } = useInterfaceLanguage();
  const { selection, open, close } = useTaskDetail();
  // The form takes the place of the panel, and gives it back.
  const isEditing = useEntry().place !== null;
  const view = useSituation().data;
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
              previous: t('tasks:panel.previous'),
              next: t('tasks:panel.next'),
              keys: t('tasks:panel.keys'),
              position: (place, total) =>
                t('overview:detail.position', { place: format.ratio(place, total) }),
            }}
          />
        )
      }
      closeButtonProps={{ 'aria-label': t('tasks:panel.close') }}
      overlayProps={{ backgroundOpacity: 0.2 }}
    >
      {selection !== null && view !== undefined && <KnownTask view={view} id={selection.id} />}
    </Drawer>
  );
}

/** Another period may not have the task yet. */
function KnownTask({ view, id }: { readonly view: SituationView; readonly id: TaskId }) {
  const { t } = useInterfaceLanguage();
  const words = useSituationWords(view);
  const row = findTaskRow(words, id);
  const { open } = useEntry();
  const canChange = useWorkspace()?.access === 'write';
  if (row === null) return <EmptyState text={t('tasks:panel.gone')} />;
  return (
    <>
      <TaskFacts words={words} row={row} />
      {canChange && (
        <Button mt="md" variant="light" onClick={() => open({ form: 'task', id, kind: row.task.kind })}>
          {t('entry:edit.edit')}
        </Button>
      )}
    </>
  );
}
