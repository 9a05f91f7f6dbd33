import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { EntryDraft, EntryPlace } from '#contract/entry-draft.ts';
import { draftsQuery } from '../../app/queries.ts';
import { isSame } from './draft-content.ts';
import { FormPlaceContext } from './form-place.ts';

type FormTurnProps = {
  readonly place: EntryPlace;
  readonly onRenew: () => void;
  readonly children: ReactNode;
};

/** Looks for typing that an earlier start left behind, and only then shows the form that it is offered to. */
export function FormTurn({ place, onRenew, children }: FormTurnProps) {
  const drafts = useQuery({ ...draftsQuery, refetchOnMount: 'always' });
  const [kept, setKept] = useState<{ readonly found: EntryDraft | null } | null>(null);
  // Once, with the first answer: a draft that this very form writes is not to be offered to it.
  if (kept === null && drafts.isFetchedAfterMount && !drafts.isFetching) {
    setKept({ found: findDraft(drafts.data?.drafts ?? [], place) });
  }
  const value = useMemo(
    () => (kept === null ? null : { place, found: kept.found, renew: onRenew }),
    [kept, place, onRenew],
  );
  if (value === null) return null;
  return <FormPlaceContext value={value}>{children}</FormPlaceContext>;
}

function findDraft(drafts: readonly EntryDraft[], place: EntryPlace): EntryDraft | null {
  return drafts.find((draft) => isSame(draft.place, place)) ?? null;
}
