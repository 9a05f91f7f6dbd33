import { Button } from '@mantine/core';
import type { ReportedTotal } from '#core/domain/reported-total.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useEntry } from '../../../state/entry-place.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { useSave } from '../mutations.ts';
import styles from './reported-total.module.css';
import { reportedTotalText } from './reported-total-text.ts';

/** What else is entered for the period: each is opened or removed from here; removing is one step of undo. */
export function ReportedTotalList({ totals }: { readonly totals: readonly ReportedTotal[] }) {
  const wording = useInterfaceLanguage();
  const { t } = wording;
  const { open, announce } = useEntry();
  const saving = useSave('reportedTotal.save');
  if (totals.length === 0) return null;
  const remove = (total: ReportedTotal, text: string) =>
    saving.mutate(
      { changes: [{ before: total, after: null }] },
      {
        onSuccess: () =>
          announce({ text: t('entry:reported-total.removed', { total: text }), canUndo: true }),
      },
    );
  return (
    <section className={styles['entered']}>
      <h3>{t('entry:reported-total.entered')}</h3>
      {saving.error !== null && <FailureNotice error={saving.error} />}
      <ul>
        {totals.map((total) => {
          const text = reportedTotalText(wording, total);
          return (
            <li key={total.id}>
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
                loading={saving.isPending}
                aria-label={t('entry:reported-total.remove-named', { total: text })}
                onClick={() => remove(total, text)}
              >
                {t('entry:reported-total.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
