import type { TellerContext } from '#core/wording/teller-context.ts';
import type { ComparisonBase } from '#core/rules/comparison.ts';
import { periodNames } from '#core/chart/slope-charts.ts';

type SlopeHeadProps = {
  readonly context: TellerContext;
  readonly base: ComparisonBase;
  readonly className: string;
};

/** Names of both periods above their figures: the earlier stands left, in Urdu too. */
export function SlopeHead({ context, base, className }: SlopeHeadProps) {
  const { format } = context;
  const [before = '', now = ''] = periodNames(context, base);
  return (
    <p className={`slope-head ${className}`} dir="ltr">
      <span dir={format.direction}>{before}</span>
      <span dir={format.direction}>{now}</span>
    </p>
  );
}
