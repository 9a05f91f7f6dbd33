import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useEntry } from '../state/entry-place.tsx';
import { useUndo } from '../state/use-undo.ts';
import './saved-notice.css';

const shownMs = 12_000;
const typingEvents = ['input', 'paste'] as const;

/**
 * What was just stored, with the way back; read out without taking the focus. In the room of the navigation, where
 * it covers no control. The next typing in a form or table takes it away: its way back is not that one's.
 */
export function SavedNotice() {
  const { t } = useInterfaceLanguage();
  const { notice, announce } = useEntry();
  const { undo } = useUndo();
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => announce(null), shownMs);
    const onTyping = ({ target }: Event) => {
      if (target instanceof Element && target.closest('fieldset') !== null) announce(null);
    };
    for (const name of typingEvents) window.addEventListener(name, onTyping);
    return () => {
      clearTimeout(timer);
      for (const name of typingEvents) window.removeEventListener(name, onTyping);
    };
  }, [notice, announce]);
  return (
    <output className="shell-notice">
      {notice !== null && (
        <>
          <span className="shell-notice-text">{notice.text}</span>
          <span className="shell-notice-ways">
            {undo.discarded !== null && (
              <Button variant="default" size="compact-sm" onClick={undo.run}>
                {t('entry:draft.bring-back')}
              </Button>
            )}
            {notice.canUndo && undo.change !== null && (
              <Button variant="default" size="compact-sm" onClick={undo.run}>
                {t('entry:undo.undo')}
              </Button>
            )}
            <CloseButton size="sm" aria-label={t('entry:notice.close')} onClick={() => announce(null)} />
          </span>
        </>
      )}
    </output>
  );
}
