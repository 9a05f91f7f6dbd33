import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TaskId } from '#core/domain/identifiers.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useTeller } from '../../i18n/use-teller.ts';
import { SidePanel } from '../../shell/side-panel.tsx';
import { useTaskDetail } from '../../state/detail-selection.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { taskQuery, useSituation, useWorkspace } from '../../state/queries.ts';
import { useCloseWhenGone } from '../../state/use-close-when-gone.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TaskFacts } from './task-facts.tsx';
import { findTaskRow } from './task-row.ts';

/** Everything that is known of one task or pilot model, at the end side of the window. */
export function TaskPanel() {
  const { t } = useInterfaceLanguage();
  const controls = useTaskDetail();
  const { selection } = controls;
  const view = useSituation().data;
  return (
    <>
      <SidePanel
        controls={controls}
        words={{
          previous: t('tasks:panel.previous'),
          next: t('tasks:panel.next'),
          keys: t('tasks:panel.keys'),
          close: t('tasks:panel.close'),
        }}
      >
        {selection !== null && view !== undefined && <KnownTask view={view} id={selection.id} />}
      </SidePanel>
      {selection !== null && <GoneWatch id={selection.id} onClose={controls.close} />}
    </>
  );
}

/** Another period may not have the task yet, so only the stored one tells whether it is gone. */
function GoneWatch({ id, onClose }: { readonly id: TaskId; readonly onClose: () => void }) {
  useCloseWhenGone(useQuery(taskQuery(id)), onClose);
  return null;
}

/** Another period may not have the task yet. */
function KnownTask({ view, id }: { readonly view: Situation; readonly id: TaskId }) {
  const { t } = useInterfaceLanguage();
  const words = useTeller(view);
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
