import { queryOptions, skipToken, useMutation, useQuery, type QueryClient } from '@tanstack/react-query';
import type { JobKind, JobProgress } from '#contract/jobs.ts';
import { call, listen } from '../ipc/client.ts';

/** How far the running job of a kind is; null where none runs, or where it has not begun. */
function jobQuery(kind: JobKind) {
  return queryOptions<JobProgress | null>({
    queryKey: ['job', kind],
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Follows a job from its start to its end, whatever page is shown meanwhile. */
export async function followJob<Value>(
  client: QueryClient,
  kind: JobKind,
  run: () => Promise<Value>,
): Promise<Value> {
  const { queryKey } = jobQuery(kind);
  const stop = listen('job.progressed', (progress) => {
    if (progress.job === kind) client.setQueryData(queryKey, progress);
  });
  try {
    return await run();
  } finally {
    stop();
    client.setQueryData(queryKey, null);
  }
}

export function useJob(kind: JobKind): JobProgress | null {
  return useQuery(jobQuery(kind)).data ?? null;
}

/** Asks a job to end; it does so when its running step is done. */
export function useCancelJob() {
  return useMutation({ mutationFn: (id: string) => call('job.cancel', { id }) });
}
