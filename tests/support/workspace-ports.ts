import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { uidSchema } from '#core/domain/identifiers.ts';
import type { Ports } from '#backend/ports.ts';

const resourcesFolder = join(import.meta.dirname, '../../resources');

/** Ports of a test: real randomness, a clock that stands still, a logger that says nothing. */
export function testPorts(changes: Partial<Ports> = {}): Ports {
  return {
    now: () => new Date('2024-07-01T02:00:00Z'),
    newUid: () => uidSchema.parse(v7()),
    randomName: () => randomBytes(6).toString('hex'),
    logger: { info: () => undefined, error: () => undefined },
    seat: { user: 'thu-ky', host: 'may-1' },
    fontsFolder: join(resourcesFolder, 'fonts'),
    resourcesFolder,
    temporaryFolder: tmpdir(),
    stateFolder: null,
    documentThread: null,
    ...changes,
  };
}
