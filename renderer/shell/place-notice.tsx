import { Button } from '@mantine/core';
import { useState } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useWorkspace } from '../state/queries.ts';

/** Advice for a workspace that may be damaged by where it stands. It asks for nothing and can be put away. */
export function PlaceNotice() {
  const { t } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const [putAway, setPutAway] = useState<string | null>(null);
  // Looking at a workspace does it no harm.
  if (workspace === null || workspace.access === 'view' || workspace.place === 'local') return null;
  if (putAway === workspace.name) return null;
  const isSynced = workspace.place === 'synced';
  return (
    <output className="notice-line">
      <p className="notice-text">
        <strong>{isSynced ? t('shell:place.synced') : t('shell:place.network')}</strong>
        <span>{isSynced ? t('shell:place.synced-text') : t('shell:place.network-text')}</span>
        <span>{t('shell:place.advice')}</span>
      </p>
      <Button variant="default" onClick={() => setPutAway(workspace.name)}>
        {t('shell:place.dismiss')}
      </Button>
    </output>
  );
}
