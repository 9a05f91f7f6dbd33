import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ChangeEntry } from '#contract/entry-procedures.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call, DeskError } from '../ipc/client.ts';
import { failureText } from '../ui/failure-text.ts';
import { changeText } from './change-text.ts';
import { useEntry } from './entry-place.tsx';
import { changesQuery, refreshAfter, useWorkspace } from './queries.ts';

export type UndoStep = {
  /** What it would take back or bring back; null: nothing, or this is not the time for it. */
  readonly change: ChangeEntry | null;
  readonly run: () => void;
};

/** Undo and redo of what was stored. Not while a form is open: it would change the record under the typing. */
export function useUndo(): { readonly undo: UndoStep; readonly redo: UndoStep } {
  const { t, words } = useInterfaceLanguage();
  const client = useQueryClient();
  const { place, announce } = useEntry();
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
    return { change, run: () => change !== null && mutate({ kind, change }) };
  };
  return { undo: step('undo'), redo: step('redo') };
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
      if (step === null || step.change === null) return;
      event.preventDefault();
      step.run();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [undo, redo]);
}
