/** Messages that the shell pushes to a window; named in the past tense. */
export type DeskEvents = {
  /** Something in the open workspace changed, or another workspace was opened: read again. */
  readonly 'data.changed': { readonly topic: 'workspace' | 'situation' | 'backup' };
  /** Long work moved on: 0 to 1. */
  readonly 'job.progressed': { readonly job: 'briefing.export' | 'backup.create'; readonly ratio: number };
  /** The menu or a key outside the page asked for something. */
  readonly 'command.requested': { readonly command: 'present' | 'export' | 'search' };
};

export type DeskEventName = keyof DeskEvents;
export const deskEventNames = [
  'data.changed',
  'job.progressed',
  'command.requested',
] as const satisfies readonly DeskEventName[];
