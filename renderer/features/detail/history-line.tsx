import { historyPlaces } from '#core/chart/history-places.ts';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';

const widthUnits = 480;
const heightUnits = 72;
const edgeUnits = 6;

/** The course of a value over the periods, time from left to right in every language; a gap is a gap. */
export function HistoryLine({ detail }: { readonly detail: IndicatorDetail }) {
  const { t, words, format, direction } = useInterfaceLanguage();
  const { history, result } = detail;
  const known = history.flatMap(({ achieved }) => (achieved === null ? [] : [achieved.value]));
  if (known.length < 2) return null;
  const toX = (index: number) => edgeUnits + (index / (history.length - 1)) * (widthUnits - 2 * edgeUnits);
  const toY = (place: number) => heightUnits - edgeUnits - place * (heightUnits - 2 * edgeUnits);
  const places = historyPlaces(
    history.map(({ achieved }) => achieved?.value ?? null),
    result.indicator.unit,
  );
  const points = places.map((place, index) => (place === null ? null : { x: toX(index), y: toY(place) }));
  const text = history.flatMap(({ period, achieved }) =>
    achieved === null
      ? []
      : [
          t('document:chart.alt-point', {
            name: words(period.name),
            value: format.figure(achieved, result.indicator, 'table'),
          }),
        ],
  );
  const [first, last] = [history[0], history.at(-1)];
  return (
    <section>
      <h3>{t('overview:detail.history')}</h3>
      <svg
        className="detail-history"
        viewBox={`0 0 ${widthUnits} ${heightUnits}`}
        role="img"
        aria-label={t('overview:detail.history-alt', {
          periods: format.number(known.length, 0),
          points: text.join(t('document:separator.clause')),
        })}
      >
        <path d={toPath(points)} />
        {points.map((point, index) =>
          point === null ? null : (
            <circle
              key={history[index]?.period.id}
              cx={point.x}
              cy={point.y}
              r={history[index]?.period.id === detail.period.id ? 5 : 2.5}
            />
          ),
        )}
      </svg>
      <p className="detail-history-ends" dir="ltr">
        <span dir={direction}>{first && words(first.period.name)}</span>
        <span dir={direction}>{last && words(last.period.name)}</span>
      </p>
    </section>
  );
}

type Point = { readonly x: number; readonly y: number };

/** A line that is lifted where a period has no value. */
function toPath(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const isStart = (points[index - 1] ?? null) === null;
      return `${isStart ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join(' ');
}
