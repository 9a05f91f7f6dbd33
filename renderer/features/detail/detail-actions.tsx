import { Button } from '@mantine/core';
import type { IndicatorDetail } from '#core/situation/indicator-detail.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { useWorkspace } from '../../state/queries.ts';

type DetailActionsProps = { readonly detail: IndicatorDetail; readonly situation: Situation };

/** The forms behind a figure: its result, its plan, the indicator itself. */
export function DetailActions({ detail, situation }: DetailActionsProps) {
  const { t } = useInterfaceLanguage();
  const { open } = useEntry();
  const canChange = useWorkspace()?.access === 'write';
  const indicatorId = detail.result.indicator.id;
  const periodId = detail.period.id;
  const organisationId = situation.province.id;
  if (!canChange) return null;
  return (
    <div className="detail-actions">
      <Button
        size="compact-md"
        variant="light"
        onClick={() => open({ form: 'measurement', indicatorId, periodId, organisationId })}
      >
        {t('entry:measurement.edit-button')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        onClick={() => open({ form: 'target', indicatorId, organisationId, periodId })}
      >
        {detail.result.plan === null ? t('entry:measurement.set-plan') : t('entry:target.edit-button')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        onClick={() => open({ form: 'indicator', id: indicatorId })}
      >
        {t('entry:indicator.edit-button')}
      </Button>
    </div>
  );
}
