import type { JobProgress } from './jobs.ts';

/** Messages that the shell pushes to a window; named in the past tense. */
export type DeskEvents = {
  /** Something in the open workspace changed, or another workspace was opened: read again. */
  readonly 'data.changed': { readonly topic: 'workspace' | 'situation' | 'backup' };
  /** Long work came to its next step. */
  readonly 'job.progressed': JobProgress;
  /** The check of a large file after its opening found the open workspace damaged. */
  readonly 'damage.found': { readonly name: string };
  /** The menu or a key outside the page asked for something. */
  readonly 'command.requested': { readonly command: 'present' | 'export' | 'search' };
};

export type DeskEventName = keyof DeskEvents;
export const deskEventNames = [
  'data.changed',
  'job.progressed',
  'damage.found',
  'command.requested',
] as const satisfies readonly DeskEventName[];
