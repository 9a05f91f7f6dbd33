import { uidSchema } from '#core/domain/identifiers.ts';
import type { Ports } from '#backend/ports.ts';

/** The same moment and the same uids in every run, so that two records differ only where the program does. */
export function steadyPorts(ports: Ports): Ports {
  let count = 0;
  return {
    ...ports,
    now: () => new Date('2026-11-22T02:00:00Z'),
    newUid: () => {
      count += 1;
      return uidSchema.parse(`00000000-0000-7000-8000-${String(count).padStart(12, '0')}`);
    },
    seat: { user: 'record', host: 'record' },
  };
}
