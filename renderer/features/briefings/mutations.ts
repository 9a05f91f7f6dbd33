import {
  useIsMutating,
  useMutation,
  useMutationState,
  useQueryClient,
  type MutationState,
} from '@tanstack/react-query';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { Language, LocalizedText } from '#core/domain/language.ts';
import { call } from '../../ipc/client.ts';
import { followJob } from '../../state/jobs.ts';
import { writtenBriefingsQuery } from './queries.ts';

export type BriefingOrder = {
  readonly period: string;
  readonly periodName: LocalizedText;
  readonly language: Language;
  readonly issueMonth: string;
};

type Export = MutationState<ProcedureOutput<'briefing.export'>, unknown, BriefingOrder>;

const exportKey = ['briefing', 'export'];

/** Writes a briefing where the host's dialog says; a briefing that was written joins the list. */
export function useExportBriefing() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: exportKey,
    // What came of it stays until the next one, or until the user has read it.
    gcTime: Infinity,
    onMutate: () => removeEnded(client),
    mutationFn: ({ period, language, issueMonth }: BriefingOrder) =>
      followJob(client, 'briefing.export', () => call('briefing.export', { period, language, issueMonth })),
    onSuccess: ({ written }, { language, periodName }) => {
      if (written === null) return;
      client.setQueryData(writtenBriefingsQuery.queryKey, (before = []) => [
        { ...written, language, periodName },
        ...before.filter(({ key }) => key !== written.key),
      ]);
    },
  });
}

/** True from the dialog to the end, on whatever page the export was asked for. */
export function useIsExporting(): boolean {
  return useIsMutating({ mutationKey: exportKey }) > 0;
}

/** The last export of this window, whatever became of it; null where there was none or it was dismissed. */
export function useLastExport(): { readonly last: Export | null; readonly dismiss: () => void } {
  const client = useQueryClient();
  const exports = useMutationState({
    filters: { mutationKey: exportKey },
    // Only exports have this key.
    select: ({ state }) => state as Export,
  });
  return { last: exports.at(-1) ?? null, dismiss: () => removeEnded(client) };
}

function removeEnded(client: ReturnType<typeof useQueryClient>): void {
  const cache = client.getMutationCache();
  for (const mutation of cache.findAll({ mutationKey: exportKey })) {
    if (mutation.state.status !== 'pending') cache.remove(mutation);
  }
}

/** Opens a written briefing in the program that the computer has for it. */
export function useOpenBriefing() {
  return useMutation({ mutationFn: (key: string) => call('briefing.open', { key }) });
}

export function useShowBriefing() {
  return useMutation({ mutationFn: (key: string) => call('briefing.showInFolder', { key }) });
}
