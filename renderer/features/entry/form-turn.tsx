import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { EntryPlace, KeptDraft } from '#contract/entry-draft.ts';
import type { Language } from '#core/domain/language.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { draftsQuery } from '../../state/queries.ts';
import { TypingLanguageProvider } from '../../ui/fields/typing-language.tsx';
import { isSame } from './draft-content.ts';
import { FormPlaceContext } from './form-place.ts';

type Kept = { readonly found: KeptDraft | null; readonly language: Language };

type FormTurnProps = {
  readonly place: EntryPlace;
  readonly onRenew: () => void;
  readonly children: ReactNode;
};

/**
 * Looks for typing that an earlier start left behind, and only then shows the form that it is offered to. The form
 * keeps to the language in which it begins, or in which that typing began.
 */
export function FormTurn({ place, onRenew, children }: FormTurnProps) {
  const drafts = useQuery({ ...draftsQuery, refetchOnMount: 'always' });
  const { language } = useInterfaceLanguage();
  const [kept, setKept] = useState<Kept | null>(null);
  // Once, with the first answer: a draft that this very form writes is not to be offered to it.
  if (kept === null && drafts.isFetchedAfterMount && !drafts.isFetching) {
    const found = findDraft(drafts.data?.drafts ?? [], place);
    setKept({ found, language: found?.language ?? language });
  }
  const found = kept?.found;
  const value = useMemo(
    () =>
      found === undefined
        ? null
        : {
            place,
            found,
            renew: onRenew,
            typeIn: (chosen: Language) => setKept({ found, language: chosen }),
          },
    [found, place, onRenew],
  );
  if (kept === null || value === null) return null;
  return (
    <TypingLanguageProvider language={kept.language}>
      <FormPlaceContext value={value}>{children}</FormPlaceContext>
    </TypingLanguageProvider>
  );
}

/** What was typed for a record that is gone is not offered to the one that has its id by now. */
function findDraft(drafts: readonly KeptDraft[], place: EntryPlace): KeptDraft | null {
  return drafts.find((draft) => !draft.isOrphan && isSame(draft.place, place)) ?? null;
}
