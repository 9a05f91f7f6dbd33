import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { TaskId } from '#core/domain/identifiers.ts';
import type { Task } from '#core/domain/task.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, taskQuery } from '../../../state/queries.ts';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { EntryFrame } from '../entry-frame.tsx';
import type { FormProps } from '../form-place.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import { TaskFields } from './task-fields.tsx';
import { checkTask, newTaskValues, taskValuesSchema, toTaskValues } from './task-values.ts';
import { taskTexts } from './task-words.ts';

/** A task or a pilot model, new or stored. */
export function TaskForm({ place }: FormProps<'task'>) {
  return place.id === null ? (
    <LoadedTask place={place} before={null} />
  ) : (
    <StoredTask place={place} id={place.id} />
  );
}

function StoredTask({ place, id }: FormProps<'task'> & { readonly id: TaskId }) {
  const stored = useFreshQuery(taskQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} />;
  if (stored.fresh === undefined) return null;
  return <LoadedTask place={place} before={stored.fresh.task} />;
}

type LoadedTaskProps = FormProps<'task'> & { readonly before: Task | null };

function LoadedTask(props: LoadedTaskProps) {
  const catalogue = useQuery(catalogueQuery);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  if (catalogue.data === undefined) return null;
  return <OpenTask {...props} catalogue={catalogue.data} />;
}

type OpenTaskProps = LoadedTaskProps & { readonly catalogue: ProcedureOutput<'catalogue.get'> };

function OpenTask({ place, catalogue, ...props }: OpenTaskProps) {
  const { t, format, words } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  // What the typing began from; a later answer must not take its place.
  const [before] = useState(props.before);
  const saving = useSave('task.save');
  const heading =
    before === null
      ? t(taskTexts[place.kind].add)
      : t('entry:task.edit', { code: format.isolate(before.code) });
  const draft = useEntryDraft({
    initial: before === null ? newTaskValues(place.kind) : toTaskValues(before, typing.format),
    schema: taskValuesSchema,
    title: ({ title }) => (title.vi.trim() === '' ? heading : title.vi.trim()),
  });
  const title = format.isolateLatin(draft.values.title.vi.trim());
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      hasNext={before === null}
      savedText={t(taskTexts[draft.values.kind].saved, { title })}
      check={() => {
        const checked = checkTask(draft.values, before, { t, language: typing.language });
        return 'errors' in checked
          ? checked
          : { input: { changes: [{ before, after: checked.input.draft }] } };
      }}
      removal={
        before === null
          ? undefined
          : {
              input: { changes: [{ before, after: null }] },
              question: t(taskTexts[before.kind].removeQuestion),
              removedText: t(taskTexts[before.kind].removed, { title: words(before.title) }),
            }
      }
    >
      <TaskFields draft={draft} catalogue={catalogue} wasInferred={before?.stateBasis === 'inferred'} />
    </EntryFrame>
  );
}
