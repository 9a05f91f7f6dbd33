import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReportedTotal } from '#core/domain/reported-total.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { call } from '../../../ipc/client.ts';
import { useEntry } from '../../../state/entry-place.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import styles from './reported-total.module.css';
import { reportedTotalText } from './reported-total-text.ts';

/**
 * What else is entered for the period: each is opened or removed from here. A removal needs no question, because it
 * is one step of undo that stands in its place.
 */
export function ReportedTotalList({ totals }: { readonly totals: readonly ReportedTotal[] }) {
  const { t } = useInterfaceLanguage();
  const { removing, takingBack } = useRemoval();
  const failure = removing.error ?? takingBack.error;
  if (totals.length === 0 && removing.data === undefined) return null;
  return (
    <section className={styles['entered']}>
      <h3>{t('entry:reported-total.entered')}</h3>
      {failure !== null && <FailureNotice error={failure} />}
      <ul>
        {totals.map((total) => (
          <EnteredTotal
            key={total.id}
            total={total}
            isRemoving={removing.isPending}
            onRemove={() => {
              takingBack.reset();
              removing.mutate(total);
            }}
          />
        ))}
      </ul>
      {removing.data !== undefined && (
        <output className={styles['removed']}>
          <span>{removing.data.text}</span>
          <Button
            variant="default"
            size="compact-sm"
            loading={takingBack.isPending}
            onClick={() => takingBack.mutate(removing.data.sequence)}
          >
            {t('entry:undo.undo')}
          </Button>
        </output>
      )}
    </section>
  );
}

/** The notice beside the page lies under the open form, so the way back stands here too. */
function useRemoval() {
  const wording = useInterfaceLanguage();
  const { announce } = useEntry();
  const removing = useMutation({
    mutationFn: async (total: ReportedTotal) => {
      await call('reportedTotal.save', { changes: [{ before: total, after: null }] });
      const text = wording.t('entry:reported-total.removed', { total: reportedTotalText(wording, total) });
      announce({ text, canUndo: true });
      const { undo } = await call('change.list', {});
      return { text, sequence: undo?.sequence ?? 0 };
    },
  });
  const takingBack = useMutation({
    mutationFn: (sequence: number) => call('change.undo', { sequence }),
    onSuccess: () => {
      announce(null);
      removing.reset();
    },
  });
  return { removing, takingBack };
}

type EnteredTotalProps = {
  readonly total: ReportedTotal;
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
};

function EnteredTotal({ total, isRemoving, onRemove }: EnteredTotalProps) {
  const wording = useInterfaceLanguage();
  const { t } = wording;
  const { open } = useEntry();
  const text = reportedTotalText(wording, total);
  return (
    <li>
      <span>{text}</span>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('entry:reported-total.edit-named', { total: text })}
        onClick={() => open({ form: 'reportedTotal', periodId: total.periodId, id: total.id })}
      >
        {t('entry:reported-total.edit')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        loading={isRemoving}
        aria-label={t('entry:reported-total.remove-named', { total: text })}
        onClick={onRemove}
      >
        {t('entry:reported-total.remove')}
      </Button>
    </li>
  );
}
