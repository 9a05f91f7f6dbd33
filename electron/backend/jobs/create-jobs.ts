import { type JobKind, type JobProgress, type JobStep, jobSteps } from '#contract/jobs.ts';
import { appError } from '#core/error/app-error.ts';

/**
 * Says that a step begins. Before every step but the first other requests get their turn, and a job that was
 * cancelled ends with `cancelled`; what the first step reads is still what stood when the job was asked for.
 */
export type BeginStep<Step extends string> = (step: Step) => Promise<void>;

/** For work that nobody watches and nobody stops, as on the command line. */
export const unwatched: BeginStep<string> = () => Promise.resolve();

export type Jobs = {
  /** The promise is the end of the job: its value, its failure, or `cancelled`. */
  readonly run: <Kind extends JobKind, Value>(
    kind: Kind,
    work: (begin: BeginStep<JobStep<Kind>>) => Promise<Value>,
  ) => Promise<Value>;
  /** Takes effect when the running step is done. A job that has ended meanwhile is left as it is. */
  readonly cancel: (id: string) => void;
};

export type JobOptions = {
  readonly newId: () => string;
  readonly onProgress: (progress: JobProgress) => void;
};

/** The long work of the backend, in steps. */
export function createJobs({ newId, onProgress }: JobOptions): Jobs {
  const running = new Map<string, { isCancelled: boolean }>();
  return {
    run: async (kind, work) => {
      const id = newId();
      const state = { isCancelled: false };
      running.set(id, state);
      const steps: readonly JobStep[] = jobSteps[kind];
      try {
        return await work(async (step) => {
          const done = steps.indexOf(step);
          onProgress({ id, job: kind, step, done, of: steps.length });
          if (done === 0) return;
          await nextTurn();
          if (state.isCancelled) throw appError('cancelled', {});
        });
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => {
      const state = running.get(id);
      if (state !== undefined) state.isCancelled = true;
    },
  };
}

/** Messages that have arrived are read before it comes. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
