import { createContext, useContext } from 'react';
import type { EntryPlace, KeptDraft } from '#contract/entry-draft.ts';
import type { Language } from '#core/domain/language.ts';

/** Where a form stands in: given by the panel, used by the draft and the frame of each form. */
type FormPlace = {
  readonly place: EntryPlace;
  /** Typing that an earlier start left behind; null: none. */
  readonly found: KeptDraft | null;
  /** Begins the form anew: for the next record, or with what is stored now. */
  readonly renew: () => void;
  /** Reads the typing by the marks of this language from now on. */
  readonly typeIn: (language: Language) => void;
};

export const FormPlaceContext = createContext<FormPlace | null>(null);

export function useFormPlace(): FormPlace {
  const place = useContext(FormPlaceContext);
  if (place === null) throw new Error('A form stands outside of the entry panel.');
  return place;
}

/** What every form is given: the place that it was opened on. */
export type FormProps<Form extends EntryPlace['form']> = {
  readonly place: Extract<EntryPlace, { form: Form }>;
};
