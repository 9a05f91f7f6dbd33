import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '#core/domain/indicator.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Period } from '#core/domain/period.ts';
import { measuredText } from '#core/wording/result-text.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useEntry } from '../../../state/entry-place.tsx';
import { targetsQuery } from '../../../state/queries.ts';
import { useCountedDay } from '../../../state/use-local-day.ts';
import { findShownPlan } from '../target/target-mode.ts';
import styles from './measurement.module.css';

type MeasurementFactsProps = {
  readonly indicator: Indicator;
  readonly organisationId: Measurement['organisationId'];
  readonly period: Period;
  readonly periods: readonly Period[];
  /** The result of the period before; null where it has none. */
  readonly previous: Measurement | null;
  readonly previousPeriod: Period | undefined;
};

/** What the figure will be held against, beside where it is typed: the plan and the period before. */
export function MeasurementFacts(props: MeasurementFactsProps) {
  const { indicator, organisationId, period, periods, previous, previousPeriod } = props;
  const language = useInterfaceLanguage();
  const { t, words, format } = language;
  const { open } = useEntry();
  const today = useCountedDay();
  const targets = useQuery(targetsQuery(indicator.id, organisationId)).data?.targets;
  if (targets === undefined) return null;
  const plan = findShownPlan({ targets, periods, shown: period, today });
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{t('term:column.planned')}</dt>
        <dd>
          {plan === undefined
            ? t('overview:detail.plan-none')
            : t('entry:measurement.plan-of', {
                figure: format.figure(plan.target.figure, indicator, 'table'),
                period: words(plan.period.name),
              })}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() =>
              open({ form: 'target', indicatorId: indicator.id, organisationId, periodId: period.id })
            }
          >
            {plan === undefined ? t('entry:measurement.set-plan') : t('entry:measurement.edit-plan')}
          </Button>
        </dd>
      </div>
      {previousPeriod !== undefined && (
        <div>
          <dt>{words(previousPeriod.name)}</dt>
          <dd>
            {previous === null
              ? t('entry:measurement.no-previous')
              : measuredText(language, indicator, previous, 'table')}
          </dd>
        </div>
      )}
    </dl>
  );
}
