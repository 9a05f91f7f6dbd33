import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#core/error/app-error.ts';
import { openForReading } from '#backend/workspace/sqlite-file.ts';
import { composeBriefing } from './compose-briefing.ts';
import type { ThreadMessage, ThreadOrder } from './run-briefing-thread.ts';

// A thread of its own for one briefing: it reads through a connection of its own, so that nobody who saves or
// asks waits for it. A failure that is not expected ends the thread and reaches whoever started it.

const { file, ...order } = workerData as ThreadOrder; // Given by the one module that starts this file.

function tell(message: ThreadMessage, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

async function compose(): Promise<void> {
  const db = openForReading(file);
  try {
    const { bytes, ...rest } = await composeBriefing(order, db, (step) => {
      tell({ kind: 'step', step });
      return Promise.resolve();
    });
    const owned = new Uint8Array(bytes);
    tell({ kind: 'composed', briefing: { bytes: owned, ...rest } }, [owned.buffer]);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    tell({ kind: 'failed', code: error.code, params: error.params });
  } finally {
    db.close();
  }
}

await compose();
