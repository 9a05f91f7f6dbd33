import type { TellerContext } from '#core/wording/teller-context.ts';
import type { SlopeGroup } from '#core/chart/slope-charts.ts';
import { layOutSlopes, type SlopePlace } from '#core/chart/slope-layout.ts';
import { useDetail } from '../../state/detail-selection.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { SlopeHead } from './slope-head.tsx';

const lineHeightPx = 54;
const labelGapPx = 46;
const widthPx = 168;
const leaderPx = 20;

type SlopeGraphProps = { readonly context: TellerContext; readonly group: SlopeGroup };

/** Lines on one scale, time from left to right in every language; figures beside both ends, names beside the later. */
export function SlopeGraph({ context, group }: SlopeGraphProps) {
  const { base, slopes } = group;
  const { words, format } = context;
  const { open } = useDetail();
  const heightPx = Math.max(slopes.length, 3) * lineHeightPx;
  const places = layOutSlopes(
    slopes.map(({ from, to }) => [from, to] as const),
    { height: heightPx, labelGap: labelGapPx },
  );
  const ids = slopes.map(({ result }) => result.indicator.id);
  return (
    <>
      <SlopeHead context={context} base={base} className="slope-graph-head" />
      <div className="slope-graph" dir="ltr" style={{ blockSize: heightPx }}>
        <div className="slope-ends" aria-hidden>
          {slopes.map(({ result, fromText }, index) => (
            <span key={result.indicator.id} style={{ top: places[index]?.fromLabel }}>
              {fromText}
            </span>
          ))}
        </div>
        <svg viewBox={`0 0 ${widthPx} ${heightPx}`} width={widthPx} height={heightPx} aria-hidden>
          {places.map((place, index) => (
            <SlopeLine key={slopes[index]?.result.indicator.id} place={place} />
          ))}
        </svg>
        <ul className="slope-names">
          {slopes.map(({ result, toText, changeText, otherText, fromText }, index) => (
            <li key={result.indicator.id} style={{ top: places[index]?.toLabel }} dir={format.direction}>
              <FigureButton onOpen={() => open(result.indicator.id, ids)}>
                <span className="visually-hidden">{fromText}</span>
                <strong>{toText}</strong> <span className="slope-change">{changeText}</span>
                {otherText !== '' && <small className="slope-other">{otherText}</small>}
                <span className="slope-name" title={words(result.indicator.name)}>
                  {words(result.indicator.name)}
                </span>
              </FigureButton>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Thin leads go to labels that had to give way to others. */
function SlopeLine({ place }: { readonly place: SlopePlace }) {
  const [left, right] = [leaderPx, widthPx - leaderPx];
  return (
    <g>
      <path className="slope-lead" d={`M0 ${place.fromLabel} L${left} ${place.from}`} />
      <path className="slope-lead" d={`M${right} ${place.to} L${widthPx} ${place.toLabel}`} />
      <path className="slope-line" d={`M${left} ${place.from} L${right} ${place.to}`} />
      <circle className="slope-before" cx={left} cy={place.from} r="4" />
      <circle className="slope-now" cx={right} cy={place.to} r="4.5" />
    </g>
  );
}
