import { type JobKind, type JobProgress, type JobStep, jobSteps } from '#contract/jobs.ts';
import { appError } from '#core/error/app-error.ts';

/**
 * Says that a step begins. Before every step but the first other requests get their turn, and a job that was
 * cancelled ends with `cancelled`; what the first step reads is still what stood when the job was asked for.
 */
export type BeginStep<Step extends string> = (step: Step) => Promise<void>;

/** What a piece of long work is given by whoever watches it. */
export type Watch<Step extends string> = {
  readonly begin: BeginStep<Step>;
  /** Aborted at once by a cancel, for work that can be ended within a step. */
  readonly signal: AbortSignal;
};

/** For work that nobody watches and nobody stops, as on the command line. */
export const unwatched: Watch<string> = {
  begin: () => Promise.resolve(),
  signal: new AbortController().signal,
};

export type Jobs = {
  /** The promise is the end of the job: its value, its failure, or `cancelled`. */
  readonly run: <Kind extends JobKind, Value>(
    kind: Kind,
    work: (watch: Watch<JobStep<Kind>>) => Promise<Value>,
  ) => Promise<Value>;
  /**
   * Takes effect at once where the work heeds its signal, else when the running step is done. A job that has ended
   * meanwhile is left as it is.
   */
  readonly cancel: (id: string) => void;
  /** Cancels every job and waits until the last of them has ended. */
  readonly stopAll: () => Promise<void>;
};

export type JobOptions = {
  readonly newId: () => string;
  readonly onProgress: (progress: JobProgress) => void;
};

type Running = { readonly cancelling: AbortController; readonly ended: Promise<unknown> };

/** The long work of the backend, in steps. */
export function createJobs({ newId, onProgress }: JobOptions): Jobs {
  const running = new Map<string, Running>();
  return {
    run: async (kind, work) => {
      const id = newId();
      const cancelling = new AbortController();
      const { signal } = cancelling;
      const steps: readonly JobStep[] = jobSteps[kind];
      const begin: BeginStep<JobStep<typeof kind>> = async (step) => {
        const done = steps.indexOf(step);
        onProgress({ id, job: kind, step, done, of: steps.length });
        if (done === 0) return;
        await nextTurn();
        if (signal.aborted) throw appError('cancelled', {});
      };
      const ended = work({ begin, signal });
      running.set(id, { cancelling, ended });
      try {
        return await ended;
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => {
      running.get(id)?.cancelling.abort();
    },
    stopAll: async () => {
      const all = [...running.values()];
      for (const { cancelling } of all) cancelling.abort();
      await Promise.allSettled(all.map(({ ended }) => ended));
    },
  };
}

/** Messages that have arrived are read before it comes. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
