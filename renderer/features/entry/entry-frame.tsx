import { Drawer } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { EntryPlace } from '#contract/entry-draft.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DeskError } from '../../ipc/client.ts';
import { useEntry } from '../../state/entry-place.tsx';
import { refreshAfter } from '../../state/queries.ts';
import { failureText } from '../../ui/failure-text.ts';
import { EntryFoot } from './entry-foot.tsx';
import { EntryNotices } from './entry-notices.tsx';
import { useFormPlace } from './form-place.ts';
import styles from './entry.module.css';
import type { EntryDraftState, FieldErrors } from './use-entry-draft.ts';

export type Checked<Values, Input> =
  | { readonly input: Input }
  /** Sentences beside the fields; the first field that has one gets the focus. */
  | { readonly errors: FieldErrors<Values> };

type EntryFrameProps<Values, Input, Output> = {
  readonly heading: string;
  readonly draft: EntryDraftState<Values>;
  readonly saving: Pick<UseMutationResult<Output, Error, Input>, 'mutate' | 'error' | 'isPending' | 'reset'>;
  /** Checks what was typed when the user saves. */
  readonly check: () => Checked<Values, Input>;
  /** Said once it is stored. */
  readonly savedText: string;
  /** What stays to be typed after the save; the form then stays open on it. */
  readonly rest?: () => Values | undefined;
  /** Offers to save and go on with the next new record. */
  readonly hasNext?: boolean;
  /** What a saving leads to, as the first result does from a new indicator; null closes. */
  readonly followUp?: (output: Output) => EntryPlace | null;
  /** Absent: nothing to remove. */
  readonly removal?:
    | { readonly input: Input; readonly question: string; readonly removedText: string }
    | undefined;
  /** Other words than "Save" on the button; what it does stays the same. */
  readonly saveLabel?: string;
  readonly children: ReactNode;
};

/**
 * The frame of every form: its heading, typing found from before, the fields, what went wrong, and the foot.
 * Ctrl+S and Ctrl+Enter save; Esc closes, and asks where something was typed.
 */
export function EntryFrame<Values, Input, Output>(props: EntryFrameProps<Values, Input, Output>) {
  const { draft, saving, removal, children } = props;
  const { t } = useInterfaceLanguage();
  const fields = useRef<HTMLFieldSetElement>(null);
  const [asking, setAsking] = useState<'close' | 'remove' | null>(null);
  const { close, renew, store } = useStoring(props);
  const reload = useReload(draft.keep, renew);
  useFirstFocus(fields, draft.offer !== null);
  useErrorFocus(fields, draft.attempt);
  const askClose = () => (draft.isDirty ? setAsking(asking === null ? 'close' : null) : close());
  const save = (next: 'follow' | 'renew') => {
    if (draft.offer !== null || saving.isPending) return;
    setAsking(null);
    const checked = props.check();
    if ('errors' in checked) draft.showErrors(checked.errors);
    else store({ input: checked.input, text: props.savedText, next });
  };
  useFrameKeys({ onSave: () => save('follow'), onEscape: askClose });
  return (
    <div className={styles['frame']}>
      <header className={styles['head']}>
        <Drawer.Title className={styles['title']}>{props.heading}</Drawer.Title>
      </header>
      <div className={styles['body']}>
        <EntryNotices
          draft={draft}
          error={isOfCodeField(draft, saving.error) ? null : saving.error}
          onReload={reload}
        />
        <fieldset ref={fields} className={styles['fields']} disabled={draft.offer !== null}>
          <legend className="visually-hidden">{props.heading}</legend>
          {children}
        </fieldset>
      </div>
      <EntryFoot
        asking={asking}
        isSaving={saving.isPending}
        canSave={draft.offer === null}
        saveLabel={props.saveLabel ?? t('entry:frame.save')}
        removeQuestion={removal?.question}
        onSave={() => save('follow')}
        onSaveAndNext={props.hasNext === true ? () => save('renew') : undefined}
        onClose={askClose}
        onAskRemove={() => setAsking('remove')}
        onStay={() => setAsking(null)}
        onKeepAndClose={() => void draft.keep().then(close)}
        onDiscard={() => void draft.discard().then(close)}
        onRemove={() => {
          if (removal !== undefined)
            store({ input: removal.input, text: removal.removedText, next: 'close' });
        }}
      />
    </div>
  );
}

type StoreRequest<Input> = {
  readonly input: Input;
  readonly text: string;
  /** `follow`: what the form leads to, if anything. */
  readonly next: 'close' | 'renew' | 'follow';
};

/** Stores, says so, and closes the form or begins the next one. */
function useStoring<Values, Input, Output>({
  draft,
  saving,
  rest,
  followUp,
}: EntryFrameProps<Values, Input, Output>) {
  const { open, close, announce } = useEntry();
  const { renew } = useFormPlace();
  const { t } = useInterfaceLanguage();
  const store = ({ input, text, next }: StoreRequest<Input>) =>
    saving.mutate(input, {
      onSuccess: (output) => {
        announce({ text, canUndo: true });
        const left = rest?.();
        if (left !== undefined) {
          draft.change(left);
          return;
        }
        const following = next === 'follow' ? (followUp?.(output) ?? null) : null;
        const leave = following === null ? close : () => open(following);
        // The next form must not find the typing that was just stored.
        void draft.finish().then(next === 'renew' ? renew : leave);
      },
      onError: (error) => {
        // The form has a field of this name, as was just asked.
        if (isOfCodeField(draft, error))
          draft.showErrors({ code: failureText(t, error) } as FieldErrors<Values>);
      },
    });
  return { close, renew, store };
}

/** Whether a code is taken shows only when it is stored; the sentence stands beside the field all the same. */
function isOfCodeField<Values>({ values }: EntryDraftState<Values>, error: Error | null): boolean {
  const isTaken = error instanceof DeskError && error.failure.code === 'entry/code-taken';
  return isTaken && typeof values === 'object' && values !== null && 'code' in values;
}

/** Reads the record again; what was typed stays as a draft and is offered over it. */
function useReload(keep: () => Promise<void>, renew: () => void): () => void {
  const client = useQueryClient();
  return () => {
    refreshAfter(client, 'situation');
    void keep().then(renew);
  };
}

/** Typing can begin at once; where a draft is offered, the answer to it comes first. */
function useFirstFocus(fields: RefObject<HTMLFieldSetElement | null>, hasOffer: boolean): void {
  useEffect(() => {
    if (hasOffer) return;
    fields.current?.querySelector<HTMLElement>('input:not([type=radio]), textarea, select')?.focus();
  }, [fields, hasOffer]);
}

function useErrorFocus(fields: RefObject<HTMLFieldSetElement | null>, attempt: number): void {
  useEffect(() => {
    if (attempt === 0) return;
    const wrong = fields.current?.querySelector<HTMLElement>(
      ':is(input, textarea, select)[aria-invalid=true]',
    );
    const disclosure = wrong?.closest('details');
    if (disclosure != null) disclosure.open = true;
    wrong?.focus();
  }, [fields, attempt]);
}

type FrameKeys = { readonly onSave: () => void; readonly onEscape: () => void };

function useFrameKeys(keys: FrameKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      // A list that is open over a field takes its own Escape.
      if (event.defaultPrevented || event.isComposing) return;
      const isSave =
        (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's');
      if (!isSave && event.key !== 'Escape') return;
      event.preventDefault();
      if (isSave) latest.current.onSave();
      else latest.current.onEscape();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
