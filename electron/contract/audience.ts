import type { DeskEventName } from './events.ts';
import type { ProcedureName } from './procedures.ts';

/**
 * All that the window in front of an audience may ask for: to read, and to end. The preload makes its methods
 * from this list and the router answers no other name. Plain words, so that neither needs a schema library.
 */
export const audienceProcedures = [
  'preferences.get',
  'workspace.status',
  'situation.get',
  'indicator.get',
  'presentation.stop',
] as const satisfies readonly ProcedureName[];

/** What that window hears of. */
export const audienceEvents = ['data.changed'] as const satisfies readonly DeskEventName[];
