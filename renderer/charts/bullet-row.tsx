import { bulletOf } from '#core/chart/bullet.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { achievedText, findChangeText, findPlanText, statusOrReason } from '#core/wording/result-text.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { FigureButton } from '../ui/figure-button.tsx';
import { StatusShape } from '../ui/status-mark.tsx';
import { BulletBar } from './bullet-bar.tsx';
import './marks.css';

type BulletRowProps = {
  readonly result: IndicatorResult;
  readonly onOpen: () => void;
};

/** Name, solid bar, mark of the plan, value and change; opens the detail. */
export function BulletRow({ result, onOpen }: BulletRowProps) {
  const language = useInterfaceLanguage();
  const { t, words } = language;
  const { indicator, judgement, plan } = result;
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
        <BulletBar bullet={bulletOf(result)} status={judgement.status} />
        <span className="bullet-value">
          {plan !== null && <StatusShape status={judgement.status} />}
          <strong>{achievedText(language, result, 'table')}</strong>
        </span>
        <span className="bullet-change">{change}</span>
      </FigureButton>
    </li>
  );
}
