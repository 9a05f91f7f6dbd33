import { modals } from '@mantine/modals';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EntryDraft } from '#contract/entry-draft.ts';
import type { ChangeEntry } from '#contract/entry-procedures.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call, DeskError } from '../ipc/client.ts';
import { failureText } from '../ui/failure-text.ts';
import { changeText } from './change-text.ts';
import { useEntry } from './entry-place.tsx';
import { navigate } from './hash-route.ts';
import { catalogueQuery, changesQuery, queryKeys, refreshAfter, useWorkspace } from './queries.ts';

export type UndoStep = {
  /** What it would take back or bring back; null: nothing, or this is not the time for it. */
  readonly change: ChangeEntry | null;
  /** Typing that was given up and comes back instead; null: none. */
  readonly discarded: EntryDraft | null;
  readonly run: () => void;
};

/** Undo and redo of what was stored. Not while a form is open: it would change the record under the typing. */
export function useUndo(): { readonly undo: UndoStep; readonly redo: UndoStep } {
  const { t, words } = useInterfaceLanguage();
  const client = useQueryClient();
  const { place, announce, isJustDone, discarded } = useEntry();
  const bringBack = useBringBack();
  const confirm = useConfirmStep();
  const canChange = useWorkspace()?.access === 'write';
  const changes = useQuery({ ...changesQuery, enabled: canChange });
  const { mutate, isPending } = useMutation({
    mutationFn: ({ kind, change }: { readonly kind: 'undo' | 'redo'; readonly change: ChangeEntry }) =>
      call(kind === 'undo' ? 'change.undo' : 'change.redo', { sequence: change.sequence }),
    onSuccess: (_, { kind, change }) => {
      const what = changeText(t, words, change);
      announce({
        text: kind === 'undo' ? t('entry:undo.undone', { what }) : t('entry:undo.redone', { what }),
        canUndo: false,
      });
    },
    onError: (error) => {
      const isConflict = error instanceof DeskError && error.failure.code === 'conflict';
      announce({ text: isConflict ? t('entry:undo.conflict') : failureText(t, error), canUndo: false });
      // What was offered is not what stands there any more; nothing changed, so no event says so.
      refreshAfter(client, 'situation');
    },
  });
  const isFree = canChange && place === null && !isPending;
  const step = (kind: 'undo' | 'redo'): UndoStep => {
    const change = (isFree && changes.data?.[kind]) || null;
    const run = () => {
      if (change === null) return;
      const go = () => mutate({ kind, change });
      if (kind === 'redo' || isJustDone) go();
      else confirm(change, go);
    };
    return { change, discarded: null, run };
  };
  const undo = step('undo');
  if (discarded === null || !isFree) return { undo, redo: step('redo') };
  return { undo: { change: null, discarded, run: () => bringBack(discarded) }, redo: step('redo') };
}

/** Keeps given up typing again and opens it where it was typed. */
function useBringBack(): (typing: EntryDraft) => void {
  const { t } = useInterfaceLanguage();
  const client = useQueryClient();
  const { announce, bringBack } = useEntry();
  const periods = useQuery(catalogueQuery).data?.periods;
  const { mutate } = useMutation({
    mutationFn: (typing: EntryDraft) => call('draft.save', typing),
    onSuccess: async (_, typing) => {
      await client.invalidateQueries({ queryKey: queryKeys.draft });
      bringBack(typing);
      announce(null);
      const { place } = typing;
      if (place.form !== 'results') return;
      const period = periods?.find(({ id }) => id === place.periodId);
      navigate('entry', { ...(period && { period: period.code }), unit: String(place.organisationId) });
    },
    onError: (error) => announce({ text: failureText(t, error), canUndo: false }),
  });
  return mutate;
}

/** Names a step that is not what was done last before it is taken back. */
function useConfirmStep(): (change: ChangeEntry, go: () => void) => void {
  const { t, words } = useInterfaceLanguage();
  return (change, go) => {
    modals.openConfirmModal({
      title: t('entry:undo.confirm-title'),
      children: t('entry:undo.confirm', { what: changeText(t, words, change) }),
      labels: { confirm: t('entry:undo.undo'), cancel: t('entry:undo.cancel') },
      centered: true,
      withCloseButton: false,
      onConfirm: go,
    });
  };
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, outside fields, which have an undo of their own. */
export function useUndoKeys({ undo, redo }: ReturnType<typeof useUndo>): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isTyping =
        event.target instanceof Element &&
        event.target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]');
      if (!isCommand || isTyping || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (step === null || (step.change === null && step.discarded === null)) return;
      event.preventDefault();
      step.run();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [undo, redo]);
}
