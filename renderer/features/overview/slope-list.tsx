import { useState } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import type { SlopeGroup } from '#core/chart/slope-charts.ts';
import { useDetail } from '../../state/detail-selection.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { ShowAll } from './show-all.tsx';
import { SlopeHead } from './slope-head.tsx';

const mostRows = 6;

type SlopeListProps = { readonly context: TellerContext; readonly group: SlopeGroup };

/** A ranked list, each row with both figures and a line as steep as its change among the others. */
export function SlopeList({ context, group }: SlopeListProps) {
  const { base, slopes } = group;
  const { words, format } = context;
  const { open } = useDetail();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? slopes : slopes.slice(0, mostRows);
  const largest = Math.max(...slopes.map(({ change }) => Math.abs(change ?? 0)));
  const ids = slopes.map(({ result }) => result.indicator.id);
  return (
    <>
      <div className="slope-row" aria-hidden>
        <span />
        <SlopeHead context={context} base={base} className="slope-list-head" />
      </div>
      <ol className="bullets">
        {shown.map(({ result, fromText, toText, change, changeText, otherText }) => (
          <li key={result.indicator.id}>
            <FigureButton className="slope-row slope-row-open" onOpen={() => open(result.indicator.id, ids)}>
              <span>{words(result.indicator.name)}</span>
              <span className="slope-pair" dir="ltr">
                <span dir={format.direction}>{fromText}</span>
                <SmallSlope steepness={change === null || largest === 0 ? null : change / largest} />
                <strong dir={format.direction}>{toText}</strong>
              </span>
              <span className="slope-change">
                {changeText}
                {otherText !== '' && <small className="slope-other">{otherText}</small>}
              </span>
            </FigureButton>
          </li>
        ))}
      </ol>
      <ShowAll total={slopes.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
    </>
  );
}

const smallWidth = 56;
const smallHeight = 28;
const smallEdge = 5;

/** No line where a comparator leaves the change open. */
function SmallSlope({ steepness }: { readonly steepness: number | null }) {
  const middle = smallHeight / 2;
  const rise = (steepness ?? 0) * (middle - smallEdge);
  const [left, right] = [smallEdge, smallWidth - smallEdge];
  return (
    <svg viewBox={`0 0 ${smallWidth} ${smallHeight}`} width={smallWidth} height={smallHeight} aria-hidden>
      {steepness !== null && (
        <>
          <path className="slope-line" d={`M${left} ${middle + rise} L${right} ${middle - rise}`} />
          <circle className="slope-before" cx={left} cy={middle + rise} r="3" />
          <circle className="slope-now" cx={right} cy={middle - rise} r="3.5" />
        </>
      )}
    </svg>
  );
}
