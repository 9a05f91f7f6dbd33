import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { sourceNote } from '#core/wording/source-note.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { useDetail } from '../../app/detail-selection.tsx';
import { navigate } from '../../app/hash-route.ts';
import { useSituation } from '../../app/queries.ts';
import { useSituationWords } from '../../i18n/situation-words.ts';
import { call } from '../../ipc/client.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { buildSlides } from './build-slides.ts';
import { Presenter } from './presenter.tsx';

/** `#/present`: the situation of the period, slide by slide on the full screen. Edits nothing. */
export function PresentationPage() {
  const situation = useSituation();
  const closeDetail = useDetail().close;
  const failure = useFullScreen();
  // An open panel would lie over the slides.
  useEffect(() => closeDetail(), [closeDetail]);
  return (
    <>
      {situation.error !== null && (
        <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />
      )}
      {situation.data !== undefined && <Presentation view={situation.data} failure={failure} />}
    </>
  );
}

function Presentation({ view, failure }: { readonly view: SituationView; readonly failure: unknown }) {
  const words = useSituationWords(view);
  const slides = useMemo(() => buildSlides(words), [words]);
  const end = useCallback(() => {
    // Back to the page that it was started from, with its filters.
    if (window.history.length > 1) window.history.back();
    else navigate('overview');
  }, []);
  return (
    <Presenter slides={slides} source={sourceNote(words, view, view.sources)} onEnd={end} failure={failure} />
  );
}

/** The window fills the screen, the second one where there is one, for as long as the page stands. */
function useFullScreen(): unknown {
  const { mutate, error } = useMutation({ mutationFn: () => call('presentation.start', {}) });
  const { mutate: stop } = useMutation({ mutationFn: () => call('presentation.stop', {}) });
  useEffect(() => {
    mutate();
    return () => stop();
  }, [mutate, stop]);
  return error;
}
