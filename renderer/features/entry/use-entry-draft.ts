import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import type { EntryDraft } from '#contract/entry-draft.ts';
import { queryKeys } from '../../app/queries.ts';
import { call } from '../../ipc/client.ts';
import { findTyping, isSame, toDraftContent } from './draft-content.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { useFormPlace } from './form-place.ts';

/** Sentences beside the fields, by the name of the field. */
export type FieldErrors<Values> = { readonly [Name in keyof Values]?: string };

type EntryDraftOptions<Values> = {
  /** The record as a form shows it; taken once, when the form opens. */
  readonly initial: Values;
  /** Reads what an earlier start kept; another version may have kept something else. */
  readonly schema: z.ZodType<Values>;
  /** What the list of drafts calls it. */
  readonly title: (values: Values) => string;
};

/** State of a form, its errors, and the draft that survives a crash. */
export type EntryDraftState<Values> = {
  readonly values: Values;
  readonly change: (patch: Partial<Values>) => void;
  readonly isDirty: boolean;
  readonly errors: FieldErrors<Values>;
  /** Counts the attempts to save, so that each one moves the focus to the first error. */
  readonly attempt: number;
  readonly showErrors: (errors: FieldErrors<Values>) => void;
  /** Typing that waits for the user's word; null: none. The fields are closed until then. */
  readonly offer: { readonly savedAt: string; readonly isOutdated: boolean } | null;
  readonly resume: () => void;
  readonly refuse: () => void;
  /** Keeps at once what was typed last; resolves when the next form would find it. */
  readonly keep: () => Promise<void>;
  /** The typing is stored or given up. */
  readonly finish: () => Promise<void>;
  /** Why typing is not kept at the moment; null where it is. */
  readonly keepError: unknown;
};

/** The fields of a form as they are typed; every change is kept outside the window until it is stored. */
export function useEntryDraft<Values extends object>(
  options: EntryDraftOptions<Values>,
): EntryDraftState<Values> {
  const { found } = useFormPlace();
  const [initial] = useState(options.initial);
  const [values, setValues] = useState(initial);
  const [typing, setTyping] = useState(() => found && findTyping(found.content, options.schema, initial));
  const { keeper, keepError } = useDraftKeeper();
  const { forget, ...errors } = useFieldErrors<Values>();
  // Two changes in one turn build on each other.
  const latest = useRef(values);
  const put = (next: Values) => {
    latest.current = next;
    setValues(next);
    if (isSame(next, initial)) void keeper.drop();
    else keeper.note({ title: options.title(next), content: toDraftContent(next, initial) });
  };
  return {
    ...errors,
    values,
    change: (patch) => {
      put({ ...latest.current, ...patch });
      forget(Object.keys(patch));
    },
    isDirty: !isSame(values, initial),
    offer: found && typing ? { savedAt: found.savedAt, isOutdated: typing.isOutdated } : null,
    resume: () => {
      if (typing) put(typing.values);
      setTyping(null);
    },
    refuse: () => {
      void keeper.drop();
      setTyping(null);
    },
    keep: () => keeper.flush(),
    finish: () => keeper.drop(),
    keepError,
  };
}

function useFieldErrors<Values>() {
  const [state, setState] = useState<{ readonly attempt: number; readonly errors: FieldErrors<Values> }>({
    attempt: 0,
    errors: {},
  });
  return {
    ...state,
    showErrors: (errors: FieldErrors<Values>) =>
      setState(({ attempt }) => ({ attempt: attempt + 1, errors })),
    /** What is typed anew is judged when it is saved. */
    forget: (names: readonly string[]) =>
      setState(({ attempt, errors }) => ({ attempt, errors: omit(errors, names) })),
  };
}

function omit<Values>(errors: FieldErrors<Values>, names: readonly string[]): FieldErrors<Values> {
  const left = Object.entries(errors).filter(([name]) => !names.includes(name));
  // Entries of the same record.
  return Object.fromEntries(left) as FieldErrors<Values>;
}

const maximumTitleLength = 300;

/** One keeper per open form; what it has not written yet is written when the form goes. */
function useDraftKeeper() {
  const { place } = useFormPlace();
  const client = useQueryClient();
  const [keepError, setKeepError] = useState<unknown>(null);
  const keeper = useMemo(
    () =>
      new DraftKeeper<Pick<EntryDraft, 'title' | 'content'>>({
        save: ({ title, content }) =>
          call('draft.save', {
            place,
            title: title.slice(0, maximumTitleLength),
            savedAt: new Date().toISOString(),
            content,
          }),
        remove: () => call('draft.remove', { place }),
        onResult: setKeepError,
      }),
    [place],
  );
  useEffect(() => {
    const flush = () =>
      void keeper.flush().then(() => client.invalidateQueries({ queryKey: queryKeys.draft }));
    window.addEventListener('beforeunload', flush);
    return () => {
      window.removeEventListener('beforeunload', flush);
      flush();
    };
  }, [keeper, client]);
  return { keeper, keepError };
}
