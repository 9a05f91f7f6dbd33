import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { sourceNote } from '#core/wording/source-note.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useSituation } from '../../app/queries.ts';
import { useTeller } from '../../i18n/use-teller.ts';
import { call } from '../../ipc/client.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { buildSlides } from '#core/deck/build-slides.ts';
import { Presenter } from './presenter.tsx';

/** `#/present`: the situation of the period, slide by slide, in the window in front of the audience. Edits nothing. */
export function PresentationPage() {
  const situation = useSituation();
  useEndKey();
  return (
    <>
      {situation.error !== null && (
        <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />
      )}
      {situation.data !== undefined && <Presentation view={situation.data} />}
    </>
  );
}

function Presentation({ view }: { readonly view: Situation }) {
  const words = useTeller(view);
  const slides = useMemo(() => buildSlides(words), [words]);
  return <Presenter slides={slides} source={sourceNote(words)} />;
}

/** Esc ends the presentation also where there is no slide to show. */
function useEndKey(): void {
  const { mutate } = useMutation({ mutationFn: () => call('presentation.stop', {}) });
  useEffect(() => {
    const listener = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') mutate();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [mutate]);
}
