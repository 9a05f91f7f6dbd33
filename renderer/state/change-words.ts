import type { ProcedureName } from '#contract/procedures.ts';
import type { TranslationKey } from '#core/language/translate.ts';

/** What a change was about; the history is read by it. */
export const changeTopics = ['figures', 'tasks', 'report', 'setup', 'whole'] as const;
export type ChangeTopic = (typeof changeTopics)[number];

/** `thing` is what was added, changed or removed; `done` says all there is to say. */
export type ChangeWords = { readonly topic: ChangeTopic } & (
  | { readonly thing: TranslationKey }
  | { readonly done: TranslationKey }
);

/** What the backend writes into the history beside procedures of the window. */
type OwnProcedure = 'sample.load' | 'workspace.restore' | 'workspace.accept';

/** What was done, by the procedure that did it. */
export const changeWords = {
  'indicator.save': { thing: 'entry:changed.indicator', topic: 'figures' },
  'indicatorGroup.save': { thing: 'entry:changed.indicator-group', topic: 'figures' },
  'source.save': { thing: 'entry:changed.source', topic: 'figures' },
  'target.save': { thing: 'entry:changed.target', topic: 'figures' },
  'measurement.save': { thing: 'entry:changed.measurement', topic: 'figures' },
  'task.save': { thing: 'entry:changed.task', topic: 'tasks' },
  'statement.save': { thing: 'entry:changed.statement', topic: 'report' },
  'reportedTotal.save': { thing: 'entry:changed.reported-total', topic: 'report' },
  'narrative.save': { thing: 'entry:changed.narrative', topic: 'report' },
  'documentSettings.save': { thing: 'entry:changed.document-settings', topic: 'report' },
  'organisation.save': { thing: 'entry:changed.organisation', topic: 'setup' },
  'period.save': { thing: 'entry:changed.period', topic: 'setup' },
  'period.add': { thing: 'entry:changed.period', topic: 'setup' },
  'settings.save': { thing: 'entry:changed.settings', topic: 'setup' },
  'change.undo': { done: 'data:history.done.undo', topic: 'whole' },
  'change.redo': { done: 'data:history.done.redo', topic: 'whole' },
  'workspace.create': { done: 'data:history.done.create', topic: 'whole' },
  'sample.load': { done: 'data:history.done.sample', topic: 'whole' },
  'workspace.restore': { done: 'data:history.done.restore', topic: 'whole' },
  'workspace.accept': { done: 'data:history.done.accept', topic: 'whole' },
} as const satisfies Partial<Record<ProcedureName | OwnProcedure, ChangeWords>>;

const byName: ReadonlyMap<string, ChangeWords> = new Map(Object.entries(changeWords));

/** Another version of the program may have written procedures that this one does not know. */
export function changeWordsOf(procedure: string): ChangeWords {
  return byName.get(procedure) ?? { done: 'data:history.done.other', topic: 'whole' };
}
