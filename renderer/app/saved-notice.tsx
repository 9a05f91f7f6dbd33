import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useEntry } from './entry-place.tsx';
import { useUndo } from './use-undo.ts';

const shownMs = 12_000;

/** What was just stored, with the way back; read out without taking the focus. */
export function SavedNotice() {
  const { t } = useInterfaceLanguage();
  const { place, notice, announce } = useEntry();
  const { undo } = useUndo();
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => announce(null), shownMs);
    return () => clearTimeout(timer);
  }, [notice, announce]);
  return (
    <output className={place === null ? 'shell-notice' : 'shell-notice shell-notice-narrow'}>
      {notice !== null && (
        <>
          <span>{notice.text}</span>
          {notice.canUndo && undo.change !== null && (
            <Button variant="default" size="compact-sm" onClick={undo.run}>
              {t('entry:undo.undo')}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t('entry:notice.close')} onClick={() => announce(null)} />
        </>
      )}
    </output>
  );
}
