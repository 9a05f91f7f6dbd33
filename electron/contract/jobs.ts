/**
 * Long work and its steps, in their order. A cancel is honoured between two steps at the latest, so one step has no
 * cancel.
 */
export const jobSteps = {
  'briefing.export': ['situation', 'document', 'parts', 'layout', 'finish', 'save'],
  'backup.create': ['copy'],
} as const;

export type JobKind = keyof typeof jobSteps;
export type JobStep<Kind extends JobKind = JobKind> = (typeof jobSteps)[Kind][number];

/** A step of a job begins: `done` of `of` steps lie behind it. */
export type JobProgress = {
  /** Of this one run; a cancel names it. */
  readonly id: string;
  readonly job: JobKind;
  readonly step: JobStep;
  readonly done: number;
  readonly of: number;
};
