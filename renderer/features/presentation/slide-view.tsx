import { BulletBar } from '../../charts/bullet-bar.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';
import styles from './presentation.module.css';
import type { Slide, SlideMark } from '#core/deck/slide.ts';

/** The chart of a slide and nothing else. */
export function SlideView({ slide }: { readonly slide: Slide }) {
  const kindClass = { bars: styles['bars'], figures: styles['figures'], lines: styles['lines'] }[slide.kind];
  const Mark = { bars: BarMark, figures: FigureMark, lines: LineMark }[slide.kind];
  return (
    <>
      <ul className={`${styles['marks']} ${kindClass}`} data-marks={slide.marks.length}>
        {slide.marks.map((mark, index) => (
          // Marks never move within a slide; two may have the same name.
          // oxlint-disable-next-line react/no-array-index-key
          <Mark key={index} mark={mark} />
        ))}
      </ul>
      {slide.note !== null && <p className={styles['note']}>{slide.note}</p>}
    </>
  );
}

type MarkProps = { readonly mark: SlideMark };

function BarMark({ mark }: MarkProps) {
  return (
    <li>
      <span className={styles['name']}>{mark.name}</span>
      {mark.bullet === null ? <span aria-hidden /> : <BulletBar bullet={mark.bullet} status={mark.status} />}
      <Value mark={mark} />
    </li>
  );
}

function FigureMark({ mark }: MarkProps) {
  return (
    <li>
      <span className={styles['large']} style={toColour(mark)}>
        {mark.status !== null && <StatusShape status={mark.status} />}
        {mark.value}
      </span>
      {mark.valueNote !== null && <span className={styles['side']}>{mark.valueNote}</span>}
      <span className={styles['name']}>{mark.name}</span>
    </li>
  );
}

function LineMark({ mark }: MarkProps) {
  return (
    <li>
      <span className={styles['what']}>
        <span className={styles['name']}>{mark.name}</span>
        {mark.detail !== null && <span className={styles['side']}>{mark.detail}</span>}
      </span>
      <Value mark={mark} />
    </li>
  );
}

function Value({ mark }: MarkProps) {
  return (
    <span className={styles['value']}>
      <strong style={toColour(mark)}>
        {mark.status !== null && <StatusShape status={mark.status} />}
        {mark.value}
      </strong>
      {mark.valueNote !== null && <span className={styles['side']}>{mark.valueNote}</span>}
    </span>
  );
}

function toColour({ status }: SlideMark): { readonly color: string } | undefined {
  return status === null ? undefined : { color: `var(--desk-status-${status}-text)` };
}
