import './marks.css';

export type Segment = {
  /** Class of colour and hatch: a status ("below") or a state of a task ("task-lagging"). */
  readonly mark: string;
  readonly name: string;
  readonly count: number;
  /** The count in the language of the reader. */
  readonly text: string;
};

type SegmentedBarProps = {
  readonly segments: readonly Segment[];
  readonly isLegendShort?: boolean;
  /** None of a part is news, and its name stands in the legend. */
  readonly areZerosNamed?: boolean;
};

/** Shares of a whole as one bar, with counts and names below it; colour and hatch only repeat them. */
export function SegmentedBar({ segments, isLegendShort = false, areZerosNamed = false }: SegmentedBarProps) {
  const shown = segments.filter((segment) => segment.count > 0);
  return (
    <div className="segmented">
      <div className="segmented-bar" aria-hidden>
        {shown.map(({ mark, count }) => (
          <span key={mark} className={`mark-${mark}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={isLegendShort ? 'segmented-legend segmented-legend-short' : 'segmented-legend'}>
        {(areZerosNamed ? segments : shown).map(({ mark, name, text, count }) => (
          <li key={mark}>
            {count > 0 && <span className={`segmented-key mark-${mark}`} aria-hidden />}
            <strong>{text}</strong> {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
