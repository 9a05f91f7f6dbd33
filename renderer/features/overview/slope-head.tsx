import type { ChartContext } from '#core/chart/chart-context.ts';
import { periodNames } from '#core/chart/slope-charts.ts';

type SlopeHeadProps = { readonly context: ChartContext; readonly className: string };

/** Names of both periods above their figures: the earlier stands left, in Urdu too. */
export function SlopeHead({ context, className }: SlopeHeadProps) {
  const { format } = context;
  const [before = '', now = ''] = periodNames(context);
  return (
    <p className={`slope-head ${className}`} dir="ltr">
      <span dir={format.direction}>{before}</span>
      <span dir={format.direction}>{now}</span>
    </p>
  );
}
