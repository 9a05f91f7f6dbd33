import type { IndicatorResult } from '#core/situation/situation.ts';
import { achievedText, findChangeText, findPlanText, statusOrReason } from '#core/wording/result-text.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { FigureButton } from '../ui/figure-button.tsx';
import { StatusShape } from '../ui/status-mark.tsx';
import './marks.css';

type BulletRowProps = {
  readonly result: IndicatorResult;
  /** End of the scale of all percentages beside each other; other units have a scale of their own. */
  readonly percentEnd: number;
  readonly onOpen: () => void;
};

/** Name, solid bar, mark of the plan, value and change; opens the detail. */
export function BulletRow({ result, percentEnd, onOpen }: BulletRowProps) {
  const language = useInterfaceLanguage();
  const { t, words } = language;
  const { indicator, judgement, achieved, plan } = result;
  const planText = findPlanText(language, result);
  const change = findChangeText(language, result, 'table');
  return (
    <li>
      <FigureButton className="bullet" onOpen={onOpen}>
        <span className="bullet-name">
          <span>{words(indicator.name)}</span>
          {planText !== null && (
            <span className="bullet-plan">
              {t('chart:bullet.plan', { plan: planText, status: statusOrReason(language, judgement) })}
            </span>
          )}
        </span>
        {hasLength(indicator) ? (
          <BulletBar
            value={achieved?.value ?? null}
            plan={plan?.target.figure.value ?? null}
            end={indicator.unit === 'percent' ? percentEnd : null}
            mark={judgement.status === 'notJudged' ? 'actual' : judgement.status}
          />
        ) : (
          <span className="bullet-bar" aria-hidden />
        )}
        <span className="bullet-value">
          {plan !== null && <StatusShape status={judgement.status} />}
          <strong>{achievedText(language, result, 'table')}</strong>
        </span>
        <span className="bullet-change">{change}</span>
      </FigureButton>
    </li>
  );
}

type BulletBarProps = {
  readonly value: number | null;
  readonly plan: number | null;
  /** Null: the scale ends a little behind the larger of the two. */
  readonly end: number | null;
  readonly mark: string;
};

function BulletBar({ value, plan, end, mark }: BulletBarProps) {
  const scaleEnd = end ?? Math.max(value ?? 0, plan ?? 0) * 1.05;
  const share = (part: number) => `${scaleEnd === 0 ? 0 : Math.max(0, (part / scaleEnd) * 100)}%`;
  return (
    <span className="bullet-bar" aria-hidden>
      {value !== null && <span className={`bullet-fill mark-${mark}`} style={{ inlineSize: share(value) }} />}
      {plan !== null && <span className="bullet-mark" style={{ insetInlineStart: share(plan) }} />}
    </span>
  );
}

/** A place in a ranking and "yes" have no length: a longer bar would look like more. */
function hasLength({ unit }: IndicatorResult['indicator']): boolean {
  return unit !== 'rank' && unit !== 'yesNo';
}

/** Where the scale of percentages ends: at 100, unless a figure is larger. */
export function percentScaleEnd(results: readonly IndicatorResult[]): number {
  const percents = results.filter((it) => it.indicator.unit === 'percent');
  return Math.max(
    100,
    ...percents.flatMap((it) => [it.achieved?.value ?? 0, it.plan?.target.figure.value ?? 0]),
  );
}
