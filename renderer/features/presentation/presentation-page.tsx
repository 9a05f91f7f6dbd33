import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sourceNote } from '#core/wording/source-note.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useTeller } from '../../i18n/use-teller.ts';
import { call } from '../../ipc/client.ts';
import { useSituation } from '../../state/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { slideParts } from '#core/deck/build-slides.ts';
import type { Slide } from '#core/deck/slide.ts';
import type { TellerContext } from '#core/wording/teller-context.ts';
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
  const context = useTeller(view);
  const slides = useSlides(context);
  return slides && <Presenter slides={slides} source={sourceNote(context)} />;
}

/** Made part by part, so that the window answers meanwhile; those of before stay until all are there. */
function useSlides(context: TellerContext): readonly Slide[] | null {
  const [slides, setSlides] = useState<readonly Slide[] | null>(null);
  useEffect(() => {
    const parts = slideParts(context);
    const made: Slide[] = [];
    let timer = window.setTimeout(makeNext);
    function makeNext() {
      const { done, value } = parts.next();
      if (done === true) setSlides(made);
      else {
        made.push(...value);
        timer = window.setTimeout(makeNext);
      }
    }
    return () => window.clearTimeout(timer);
  }, [context]);
  return slides;
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
