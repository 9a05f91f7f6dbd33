import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { languages } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import {
  checkTask,
  newTaskValues,
  taskValuesSchema,
  toTaskValues,
  type TaskValues,
} from '#renderer/features/entry/task/task-values.ts';
import { buildTask } from '#tests/support/task-builder.ts';

const locales = join(import.meta.dirname, '../../../../resources/locales');
const t = createTranslate(locales, 'vi');
const tools = { t, language: 'vi' } as const;

const stored = buildTask({
  title: { vi: 'Làm sạch dữ liệu đất đai', en: 'Clean land data' },
  stateBasis: 'inferred',
  assignedDate: '2024-01-05',
  dueDate: '2024-06-30',
  progressPercent: 62.5,
  hasRoadmap: false,
  parts: [{ vi: 'Đất ở' }],
  quote: { vi: 'đang làm sạch' },
});

function typed(changes: Partial<TaskValues>): TaskValues {
  const title = { ...newTaskValues('assignment').title, vi: 'Cấp căn cước' };
  return { ...newTaskValues('assignment'), title, ...changes };
}

function errorsOf(changes: Partial<TaskValues>): readonly string[] {
  const checked = checkTask(typed(changes), null, tools);
  return 'errors' in checked ? Object.keys(checked.errors) : [];
}

describe('a task as it is typed', () => {
  it.each(languages)('is the stored one again when nothing was changed in %s', (language) => {
    const translate = createTranslate(locales, language);
    const values = toTaskValues(stored, createFormat(language, translate));
    const checked = checkTask(values, stored, { t: translate, language });
    const { id: _, ...draft } = stored;

    expect(taskValuesSchema.parse(values)).toEqual(values);
    expect(checked).toEqual({ input: { draft } });
  });

  it('leaves what was not typed empty, never zero', () => {
    const checked = checkTask(typed({}), null, tools);

    expect(checked).toMatchObject({
      input: { draft: { code: '', progressPercent: null, dueDate: null, product: null, hasRoadmap: null } },
    });
  });

  it('reads days and shares as officials write them', () => {
    const values = typed({ assignedDate: '05/01/2024', dueDate: '30/6/2024', progressPercent: '62,5%' });

    expect(checkTask(values, null, tools)).toMatchObject({
      input: { draft: { assignedDate: '2024-01-05', dueDate: '2024-06-30', progressPercent: 62.5 } },
    });
  });

  it('needs a Vietnamese title', () => {
    const { title } = newTaskValues('assignment');

    expect(errorsOf({ title })).toEqual(['title']);
    expect(errorsOf({ title: { ...title, en: 'Issue ID cards' } })).toEqual(['title']);
  });

  it('takes no day that does not exist and no share above the whole', () => {
    expect(errorsOf({ dueDate: '31/6/2024' })).toEqual(['dueDate']);
    expect(errorsOf({ progressPercent: '120' })).toEqual(['progressPercent']);
    expect(errorsOf({ progressPercent: 'một nửa' })).toEqual(['progressPercent']);
  });

  it('takes no deadline before the assignment and no completion that the state denies', () => {
    expect(errorsOf({ assignedDate: '01/7/2024', dueDate: '30/6/2024' })).toEqual(['dueDate']);
    expect(errorsOf({ completedDate: '30/6/2024', state: 'inProgress' })).toEqual(['completedDate']);
    expect(errorsOf({ completedDate: '30/6/2024', state: 'completed' })).toEqual([]);
  });
});
