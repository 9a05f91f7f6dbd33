import { Button } from '@mantine/core';
import type { ReportedTotalSubject } from '#core/domain/reported-total.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useEntry } from '../state/entry-place.tsx';
import { useSituation, useWorkspace } from '../state/queries.ts';

type ReportedTotalsButtonProps = {
  /** What the page is about: its total is opened where there is one. */
  readonly subject?: ReportedTotalSubject;
};

/** Opens what the province reports in sum for the chosen period; nothing where the workspace can only be viewed. */
export function ReportedTotalsButton({ subject }: ReportedTotalsButtonProps) {
  const { t } = useInterfaceLanguage();
  const { open } = useEntry();
  const situation = useSituation();
  if (useWorkspace()?.access !== 'write' || situation.data === undefined) return null;
  const { period, tasks, pilotModels } = situation.data;
  const stored = { task: tasks.reported, pilotModel: pilotModels.reported, target: null };
  const id = subject === undefined ? null : (stored[subject]?.id ?? null);
  return (
    <Button
      variant="default"
      // While another period is read, the last one stays on the screen.
      disabled={situation.isPlaceholderData}
      onClick={() => open({ form: 'reportedTotal', periodId: period.id, id })}
    >
      {t('entry:reported-total.open')}
    </Button>
  );
}
