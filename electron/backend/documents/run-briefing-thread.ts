import { Worker } from 'node:worker_threads';
import { AppError, appError, type ErrorCode, type ErrorParams } from '#core/error/app-error.ts';
import type { BeginStep } from '#backend/jobs/create-jobs.ts';
import type { BriefingOrder, ComposedBriefing, ComposeStep } from './compose-briefing.ts';

export type ThreadOrder = BriefingOrder & {
  /** The database file, which the thread opens for reading. */
  readonly file: string;
};

export type ThreadMessage =
  | { readonly kind: 'step'; readonly step: ComposeStep }
  | { readonly kind: 'composed'; readonly briefing: ComposedBriefing }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

export type ThreadOptions = {
  /** Module of the thread. */
  readonly entry: URL;
  readonly begin: BeginStep<ComposeStep>;
  /** Ends the thread wherever it is. */
  readonly signal: AbortSignal;
  readonly memoryMb?: number;
};

/** A briefing of the reference load needs a quarter of it. */
const memoryMb = 2048;

/**
 * Composes a briefing in a thread of its own. Fails as `composeBriefing` does, with `cancelled` as soon as the
 * signal says so, and with `export/failed` where the document needs more memory than a thread may have.
 */
export async function runBriefingThread(
  order: ThreadOrder,
  { entry, begin, signal, memoryMb: limitMb = memoryMb }: ThreadOptions,
): Promise<ComposedBriefing> {
  const thread = new Worker(entry, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limitMb },
  });
  try {
    return await new Promise((resolve, reject) => {
      const cancel = () => {
        reject(appError('cancelled', {}));
      };
      if (signal.aborted) cancel();
      signal.addEventListener('abort', cancel, { once: true });
      thread.on('message', (message: ThreadMessage) => {
        if (message.kind === 'step') begin(message.step).catch(reject);
        else if (message.kind === 'composed') resolve(message.briefing);
        else reject(new AppError(message.code, message.params));
      });
      thread.on('error', (error) => {
        reject(isOutOfMemory(error) ? appError('export/failed', { name: order.period ?? '' }) : error);
      });
    });
  } finally {
    await thread.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
