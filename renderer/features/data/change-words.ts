import type { ProcedureName } from '#contract/procedures.ts';
import type { TranslationKey } from '#core/language/translate.ts';

/** What a change was about; the history is read by it. */
export const changeTopics = ['figures', 'tasks', 'report', 'setup', 'whole'] as const;
export type ChangeTopic = (typeof changeTopics)[number];

type ChangeWords = { readonly done: TranslationKey; readonly topic: ChangeTopic };

/** What the backend writes into the history beside procedures of the window. */
type OwnProcedure = 'sample.load' | 'workspace.restore';

/** What was done, by the procedure that did it. */
export const changeWords = {
  'indicator.save': { done: 'data:history.done.indicator', topic: 'figures' },
  'indicatorGroup.save': { done: 'data:history.done.indicator-group', topic: 'figures' },
  'source.save': { done: 'data:history.done.source', topic: 'figures' },
  'target.save': { done: 'data:history.done.target', topic: 'figures' },
  'measurement.save': { done: 'data:history.done.measurement', topic: 'figures' },
  'task.save': { done: 'data:history.done.task', topic: 'tasks' },
  'statement.save': { done: 'data:history.done.statement', topic: 'report' },
  'narrative.save': { done: 'data:history.done.narrative', topic: 'report' },
  'documentSettings.save': { done: 'data:history.done.document-settings', topic: 'report' },
  'organisation.save': { done: 'data:history.done.organisation', topic: 'setup' },
  'period.save': { done: 'data:history.done.period', topic: 'setup' },
  'period.add': { done: 'data:history.done.period-added', topic: 'setup' },
  'settings.save': { done: 'data:history.done.settings', topic: 'setup' },
  'change.undo': { done: 'data:history.done.undo', topic: 'whole' },
  'change.redo': { done: 'data:history.done.redo', topic: 'whole' },
  'workspace.create': { done: 'data:history.done.create', topic: 'whole' },
  'sample.load': { done: 'data:history.done.sample', topic: 'whole' },
  'workspace.restore': { done: 'data:history.done.restore', topic: 'whole' },
} as const satisfies Partial<Record<ProcedureName | OwnProcedure, ChangeWords>>;

const byName: ReadonlyMap<string, ChangeWords> = new Map(Object.entries(changeWords));

/** Another version of the program may have written procedures that this one does not know. */
export function changeWordsOf(procedure: string): ChangeWords {
  return byName.get(procedure) ?? { done: 'data:history.done.other', topic: 'whole' };
}
