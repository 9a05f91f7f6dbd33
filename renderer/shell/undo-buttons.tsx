import { Button, Tooltip } from '@mantine/core';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { changeText } from '../state/change-text.ts';
import { useUndo, useUndoKeys, type UndoStep } from '../state/use-undo.ts';

/** Undo and redo; each says in its tooltip what it would take back. */
export function UndoButtons() {
  const { t } = useInterfaceLanguage();
  const steps = useUndo();
  useUndoKeys(steps);
  return (
    <span className="shell-undo">
      <StepButton
        step={steps.undo}
        name={t('entry:undo.undo')}
        nothing={t('entry:undo.nothing-to-undo')}
        keys="Ctrl+Z"
      />
      <StepButton
        step={steps.redo}
        name={t('entry:undo.redo')}
        nothing={t('entry:undo.nothing-to-redo')}
        keys="Ctrl+Y"
      />
    </span>
  );
}

type StepButtonProps = {
  readonly step: UndoStep;
  readonly name: string;
  /** What the tooltip says where there is nothing to do. */
  readonly nothing: string;
  readonly keys: string;
};

function StepButton({ step: { change, discarded, run }, name, nothing, keys }: StepButtonProps) {
  const { t, words, format } = useInterfaceLanguage();
  const what =
    discarded !== null
      ? t('entry:undo.discarded', { title: format.isolateLatin(discarded.title) })
      : change && changeText(t, words, change);
  const label = what === null ? nothing : t('entry:undo.what', { what, keys: format.isolate(keys) });
  return (
    <Tooltip label={label} multiline maw={420} openDelay={400}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
        aria-disabled={what === null}
        onClick={run}
      >
        {name}
      </Button>
    </Tooltip>
  );
}
