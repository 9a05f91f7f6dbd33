import { useEffect, useRef, useState } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { replaceHashParam, useHashParam } from '../../state/hash-route.ts';
import styles from './presentation.module.css';
import type { Slide } from '#core/deck/slide.ts';
import { findCommand, showFrom, step } from './slide-show.ts';
import { SlideTableView } from './slide-table-view.tsx';
import { SlideView } from './slide-view.tsx';

type PresenterProps = {
  readonly slides: readonly Slide[];
  /** Where the figures come from and which state of the data; final text. */
  readonly source: string;
};

/** One slide after another, led by the keys of PowerPoint; a click shows the figures behind and back. */
export function Presenter({ slides, source }: PresenterProps) {
  const { t, format, direction } = useInterfaceLanguage();
  const number = useHashParam('slide');
  const [show, setShow] = useState(() => showFrom(number));
  const stage = useRef<HTMLElement>(null);
  const count = slides.length;
  const index = Math.min(show.index, count - 1);
  useEffect(() => stage.current?.focus(), []);
  // A page that is loaded again after a crash goes on at the slide in its address.
  useEffect(() => replaceHashParam('slide', String(index + 1)), [index]);
  useEffect(() => {
    // The whole screen is the button, as in a slide show.
    const listener = () => setShow((before) => step(before, 'figures', count));
    window.addEventListener('click', listener);
    return () => window.removeEventListener('click', listener);
  }, [count]);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const command = findCommand(event.key, direction);
      if (command === undefined) return;
      event.preventDefault();
      setShow((before) => step(before, command, count));
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [count, direction]);
  const slide = slides[index];
  if (slide === undefined) return null;
  return (
    <main ref={stage} className={styles['stage']} tabIndex={-1} aria-label={t('presentation:label')}>
      {show.isBlack ? (
        <p className={styles['black']}>{t('presentation:black')}</p>
      ) : (
        <article key={`${slide.key}/${show.isTable}`} className={styles['slide']} aria-live="polite">
          <h1 className={styles['title']}>{slide.title}</h1>
          {show.isTable ? <SlideTableView slide={slide} /> : <SlideView slide={slide} />}
          <footer className={styles['foot']}>
            <span>{source}</span>
            <span>{format.ratio(index + 1, count)}</span>
          </footer>
        </article>
      )}
    </main>
  );
}
