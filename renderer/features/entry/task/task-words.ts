import type { TaskKind } from '#core/domain/task.ts';
import type { TranslationKey } from '#core/language/translate.ts';

type TaskTexts = Readonly<Record<'add' | 'title' | 'saved' | 'removed' | 'removeQuestion', TranslationKey>>;

const task: TaskTexts = {
  add: 'entry:task.new-task',
  title: 'entry:task.title',
  saved: 'entry:task.saved',
  removed: 'entry:task.removed',
  removeQuestion: 'entry:task.remove-question',
};

/** What the form calls that which it holds. */
export const taskTexts: Readonly<Record<TaskKind, TaskTexts>> = {
  assignment: task,
  dataCleaning: task,
  digitalProduct: task,
  connection: task,
  pilotModel: {
    add: 'entry:task.new-pilot-model',
    title: 'entry:task.title-pilot-model',
    saved: 'entry:task.saved-pilot-model',
    removed: 'entry:task.removed-pilot-model',
    removeQuestion: 'entry:task.remove-question-pilot-model',
  },
};
