import type { EntryDraftState } from './use-entry-draft.ts';

/** Name, value, change and error of one field of a form, for the controls of `ui/fields`. */
export function fieldsOf<Values>(draft: Pick<EntryDraftState<Values>, 'values' | 'change' | 'errors'>) {
  return <Name extends keyof Values & string>(name: Name) => ({
    name,
    value: draft.values[name],
    error: draft.errors[name],
    // One field of the record, under its own name.
    onChange: (value: Values[Name]) => draft.change({ [name]: value } as unknown as Partial<Values>),
  });
}
