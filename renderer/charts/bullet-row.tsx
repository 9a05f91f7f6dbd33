import { bulletOf } from '#core/chart/bullet.ts';
import { drawnStatusText, isSilent } from '#core/chart/result-charts.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { changeLines } from '#core/wording/change-text.ts';
import { achievedText, findPlanText } from '#core/wording/result-text.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { FigureButton } from '../ui/figure-button.tsx';
import { StatusShape } from '../ui/status-mark.tsx';
import { BulletBar } from './bullet-bar.tsx';
import './marks.css';

type BulletRowProps = {
  readonly context: TellerContext;
  readonly result: IndicatorResult;
  readonly onOpen: () => void;
};

/** Name, solid bar, mark of the plan, value and change; opens the detail. */
export function BulletRow({ context, result, onOpen }: BulletRowProps) {
  const language = useInterfaceLanguage();
  const { t, words } = language;
  const { indicator, judgement, plan } = result;
  const planText = findPlanText(language, result);
  return (
    <li>
      <FigureButton className="bullet" onOpen={onOpen}>
        <span className="bullet-name">
          <span>{words(indicator.name)}</span>
          {planText !== null && (
            <span className="bullet-plan">
              {t('chart:bullet.plan', { plan: planText, status: drawnStatusText(language, result) })}
            </span>
          )}
        </span>
        <BulletBar bullet={bulletOf(result)} status={judgement.status} />
        <span className="bullet-value">
          {plan !== null && <StatusShape status={judgement.status} />}
          <strong>
            {isSilent(result) ? t('chart:unknown.mark') : achievedText(language, result, 'table')}
          </strong>
        </span>
        <span className="bullet-change">
          {changeLines(context, result).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      </FigureButton>
    </li>
  );
}
