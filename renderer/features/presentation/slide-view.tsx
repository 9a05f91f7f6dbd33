import { StatusShape } from '../../ui/status-mark.tsx';
import styles from './presentation.module.css';
import type { Slide, SlideMark } from './slide.ts';

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
  const { fillRatio, planRatio, status } = mark;
  return (
    <li>
      <span className={styles['name']}>{mark.name}</span>
      <span className={fillRatio === null ? undefined : styles['track']} aria-hidden>
        {fillRatio !== null && (
          <span
            className={styles['bar']}
            style={{
              inlineSize: toPercent(fillRatio),
              background: status === null ? 'var(--desk-primary)' : `var(--desk-status-${status})`,
            }}
          />
        )}
        {planRatio !== null && (
          <span className={styles['plan']} style={{ insetInlineStart: toPercent(planRatio) }} />
        )}
      </span>
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

function toPercent(ratio: number): string {
  return `${ratio * 100}%`;
}
