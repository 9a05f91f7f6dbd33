import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isClockBehind } from '#core/rules/as-of-day.ts';
import { ExportOutcome } from '../features/briefings/export-outcome.tsx';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { listen } from '../ipc/client.ts';
import { toHref } from '../state/hash-route.ts';
import { queryKeys, useIsOpenDamaged, useWorkspace } from '../state/queries.ts';
import { useLocalDay } from '../state/use-local-day.ts';
import { DoubtNotice } from './doubt-notice.tsx';
import { JobLine } from './job-line.tsx';
import { OfferedFileNotice } from './offered-file-notice.tsx';
import { PlaceNotice } from './place-notice.tsx';
import { WriteAgainNotice } from './write-again-notice.tsx';
import './shell-notices.css';

/** What concerns every page: a file, its holder, its damage or its place, a wrong clock, long work, and what came of it. */
export function ShellNotices() {
  return (
    <div className="shell-notices">
      <OfferedFileNotice />
      <WriteAgainNotice />
      <DamageNotice />
      <DoubtNotice />
      <PlaceNotice />
      <ClockNotice />
      <JobLine kind="backup.create" />
      <JobLine kind="briefing.export" />
      <ExportOutcome />
    </div>
  );
}

/** Stays until the workspace is restored or left. */
function DamageNotice() {
  const { t } = useInterfaceLanguage();
  const client = useQueryClient();
  const isDamaged = useIsOpenDamaged();
  useEffect(
    () =>
      listen('damage.found', () => {
        void client.invalidateQueries({ queryKey: queryKeys.workspace });
      }),
    [client],
  );
  if (!isDamaged) return null;
  return (
    <div className="notice-line notice-damage" role="alert">
      <p className="notice-text">
        <strong>{t('shell:damage.title')}</strong>
        <span>{t('shell:damage.text')}</span>
      </p>
      <a href={toHref('data')}>{t('shell:damage.next')}</a>
    </div>
  );
}

/** Days overdue and running periods depend on the clock, so that one which is not believed is named. */
function ClockNotice() {
  const { t, format } = useInterfaceLanguage();
  const today = useLocalDay();
  const newest = useWorkspace()?.newestChangeDay ?? null;
  if (!isClockBehind(today, newest)) return null;
  return (
    <output className="notice-line notice-damage">
      <p className="notice-text">
        <strong>{t('shell:clock.title')}</strong>
        <span>
          {t('shell:clock.text', { today: format.tableDate(today), counted: format.tableDate(newest) })}
        </span>
      </p>
    </output>
  );
}
