import { Button, Tooltip } from '@mantine/core';
import type { ChangeEntry } from '#contract/entry-procedures.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { changeText } from './change-text.ts';
import { useUndo, useUndoKeys } from './use-undo.ts';

/** Undo and redo; each says in its tooltip what it would take back. */
export function UndoButtons() {
  const { t, words, format } = useInterfaceLanguage();
  const steps = useUndo();
  useUndoKeys(steps);
  const describe = (change: ChangeEntry, keys: string) =>
    t('entry:undo.what', { what: changeText(t, words, change), keys: format.isolate(keys) });
  const { undo, redo } = steps;
  return (
    <span className="shell-undo">
      <Tooltip
        label={undo.change === null ? t('entry:undo.nothing-to-undo') : describe(undo.change, 'Ctrl+Z')}
        multiline
        maw={420}
        openDelay={400}
      >
        <Button
          variant="subtle"
          size="compact-sm"
          aria-keyshortcuts="Control+Z"
          aria-disabled={undo.change === null}
          onClick={undo.run}
        >
          {t('entry:undo.undo')}
        </Button>
      </Tooltip>
      <Tooltip
        label={redo.change === null ? t('entry:undo.nothing-to-redo') : describe(redo.change, 'Ctrl+Y')}
        multiline
        maw={420}
        openDelay={400}
      >
        <Button
          variant="subtle"
          size="compact-sm"
          aria-keyshortcuts="Control+Y"
          aria-disabled={redo.change === null}
          onClick={redo.run}
        >
          {t('entry:undo.redo')}
        </Button>
      </Tooltip>
    </span>
  );
}
