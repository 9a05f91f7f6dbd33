import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import type { EntryDraft } from '#contract/entry-draft.ts';
import type { TargetId } from '#core/domain/identifiers.ts';
import type { Language } from '#core/domain/language.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { call } from '../../ipc/client.ts';
import { useEntry } from '../../state/entry-place.tsx';
import { queryKeys } from '../../state/queries.ts';
import { useTypingLanguage } from '../../ui/fields/typing-language.tsx';
import { findTyping, hasTwoMeanings, isSame, type FoundTyping } from './draft-content.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { newDraftKey } from './draft-key.ts';
import { useFormPlace } from './form-place.ts';
import { noteTyping, toKeptTyping, type KeptTyping } from './note-typing.ts';

/** Sentences beside the fields, by the name of the field. */
export type FieldErrors<Values> = { readonly [Name in keyof Values]?: string };

type EntryDraftOptions<Values> = {
  /** The record as a form shows it; taken once, when the form opens. */
  readonly initial: Values;
  /** Reads what an earlier start kept; another version may have kept something else. */
  readonly schema: z.ZodType<Values>;
  /** What the list of drafts calls it. */
  readonly title: (values: Values) => string;
  /** The stored plan that the form is busy with, which its place does not say. */
  readonly targetId?: TargetId | null;
};

export type DraftOffer = {
  readonly savedAt: string;
  readonly isOutdated: boolean;
  /** True where its figures mean one thing in one language and another in the next, and it does not say which. */
  readonly asksLanguage: boolean;
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
  readonly offer: DraftOffer | null;
  /** The language is that of the typing, where only the user knows it. */
  readonly resume: (language?: Language) => void;
  readonly refuse: () => void;
  /** Keeps at once what was typed last; resolves when the next form would find it. */
  readonly keep: () => Promise<void>;
  /** The typing is stored. */
  readonly finish: () => Promise<void>;
  /** The typing is given up; Ctrl+Z and the notice bring it back until something is stored. */
  readonly discard: () => Promise<void>;
  /** Why typing is not kept at the moment; null where it is. */
  readonly keepError: unknown;
};

/** The fields of a form as they are typed; every change is kept outside the window until it is stored. */
export function useEntryDraft<Values extends object>(
  options: EntryDraftOptions<Values>,
): EntryDraftState<Values> {
  const { found, renew, typeIn } = useFormPlace();
  const typedIn = useTypingLanguage().language;
  const { language } = useInterfaceLanguage();
  const { keeper, keepError, toDraft } = useDraftKeeper();
  const { initial, start, typing, setTyping } = useFoundTyping(options);
  const { values, latest, put, toTyping } = useKeptValues({ ...options, initial, start }, keeper);
  const giveUp = useGiveUp();
  const { forget, ...errors } = useFieldErrors<Values>();
  return {
    ...errors,
    values,
    change: (patch) => {
      put({ ...latest.current, ...patch }, typedIn);
      forget(Object.keys(patch));
    },
    isDirty: !isSame(values, initial),
    offer: found && typing ? toOffer(found, typing) : null,
    resume: (chosen = typedIn) => {
      typeIn(chosen);
      if (typing) put(typing.values, chosen);
      setTyping(null);
    },
    refuse: () => {
      // What is typed from here on begins now, in the language of the interface.
      void keeper.drop().then(() => (typedIn === language ? undefined : renew()));
      setTyping(null);
    },
    keep: () => keeper.flush(),
    finish: () => keeper.drop(),
    discard: () => {
      giveUp(toDraft(toTyping(latest.current, typedIn)));
      put(initial, typedIn);
      return keeper.drop();
    },
    keepError,
  };
}

/**
 * The record as the form shows it, what the fields begin with, and typing that is offered. Given up a moment ago
 * and asked for again, typing stands in the fields at once.
 */
function useFoundTyping<Values>({ schema, ...options }: EntryDraftOptions<Values>) {
  const { found } = useFormPlace();
  const { returning } = useEntry();
  const [initial] = useState(options.initial);
  const [kept] = useState(() => (found === null ? undefined : findTyping(found.content, schema, initial)));
  const [returned] = useState(() => (found?.key === returning?.key ? kept : undefined));
  const [typing, setTyping] = useState(returned === undefined ? (kept ?? null) : null);
  return { initial, start: returned?.values ?? initial, typing, setTyping };
}

/** Says what was given up, and keeps it in mind. */
function useGiveUp(): (typing: EntryDraft) => void {
  const { discard } = useEntry();
  const { t } = useInterfaceLanguage();
  return (typing) => discard(typing, t('entry:draft.discarded'));
}

/** What stands in the fields; each change goes to the keeper with the language that its figures are typed in. */
function useKeptValues<Values>(
  options: EntryDraftOptions<Values> & { readonly start: Values },
  keeper: DraftKeeper<KeptTyping>,
) {
  const { initial } = options;
  const [values, setValues] = useState(options.start);
  // Two changes in one turn build on each other.
  const latest = useRef(values);
  const typedOf = (next: Values, language: Language) => ({
    title: options.title(next),
    language,
    targetId: options.targetId ?? null,
    values: next,
    initial,
  });
  const put = (next: Values, language: Language) => {
    latest.current = next;
    setValues(next);
    noteTyping(keeper, typedOf(next, language));
  };
  const toTyping = (next: Values, language: Language) => toKeptTyping(typedOf(next, language));
  return { values, latest, put, toTyping };
}

function toOffer<Values>(
  { savedAt, language }: EntryDraft,
  { values, isOutdated }: FoundTyping<Values>,
): DraftOffer {
  return { savedAt, isOutdated, asksLanguage: language === undefined && hasTwoMeanings(values) };
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
  const { place, found } = useFormPlace();
  const client = useQueryClient();
  const [keepError, setKeepError] = useState<unknown>(null);
  const [key] = useState(() => found?.key ?? newDraftKey(place));
  const keeper = useMemo(
    () =>
      new DraftKeeper<KeptTyping>({
        save: (typing) => call('draft.save', toEntryDraft(key, place, typing)),
        remove: () => call('draft.remove', { key }),
        onResult: setKeepError,
      }),
    [key, place],
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
  return { keeper, keepError, toDraft: (typing: KeptTyping) => toEntryDraft(key, place, typing) };
}

function toEntryDraft(key: string, place: EntryDraft['place'], { title, ...typing }: KeptTyping): EntryDraft {
  const savedAt = new Date().toISOString();
  return { key, place, title: title.slice(0, maximumTitleLength), savedAt, ...typing };
}
