import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Language, LocalizedText } from '#core/domain/language.ts';
import { call, listen } from '../../ipc/client.ts';
import { writtenBriefingsQuery } from './queries.ts';

export type BriefingOrder = {
  readonly period: string;
  readonly periodName: LocalizedText;
  readonly language: Language;
  readonly issueMonth: string;
};

/** Writes a briefing where the host's dialog says; a briefing that was written joins the list. */
export function useExportBriefing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ period, language, issueMonth }: BriefingOrder) =>
      call('briefing.export', { period, language, issueMonth }),
    onSuccess: ({ written }, { language, periodName }) => {
      if (written === null) return;
      client.setQueryData(writtenBriefingsQuery.queryKey, (before = []) => [
        { ...written, language, periodName },
        ...before.filter(({ key }) => key !== written.key),
      ]);
    },
  });
}

/** Opens a written briefing in the program that the computer has for it. */
export function useOpenBriefing() {
  return useMutation({ mutationFn: (key: string) => call('briefing.open', { key }) });
}

export function useShowBriefing() {
  return useMutation({ mutationFn: (key: string) => call('briefing.showInFolder', { key }) });
}

/** How far the running export is, 0 to 1; null until it says so. */
export function useExportProgress(isRunning: boolean): number | null {
  const [ratio, setRatio] = useState<number | null>(null);
  useEffect(() => {
    if (!isRunning) return undefined;
    const stop = listen('job.progressed', (event) => {
      if (event.job === 'briefing.export') setRatio(event.ratio);
    });
    return () => {
      stop();
      setRatio(null);
    };
  }, [isRunning]);
  return ratio;
}
