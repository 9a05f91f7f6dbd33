import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as createUuid } from 'uuid';
import { uidSchema } from '#core/domain/identifiers.ts';
import type { Ports } from '#backend/ports.ts';
import { thisSeat } from '#backend/this-seat.ts';

/** What the backend needs when a command runs in plain Node. */
export function createPorts(): Ports {
  const root = join(import.meta.dirname, '..', '..');
  return {
    now: () => new Date(),
    newUid: () => uidSchema.parse(createUuid()),
    randomName: () => randomBytes(8).toString('hex'),
    logger: {
      info: () => {},
      error: (message, cause) => {
        process.stderr.write(`${message} ${cause instanceof Error ? cause.message : String(cause)}\n`);
      },
    },
    seat: thisSeat(),
    fontsFolder: join(root, 'resources', 'fonts'),
    resourcesFolder: join(root, 'resources'),
    temporaryFolder: tmpdir(),
    stateFolder: null,
    documentThread: null,
  };
}
