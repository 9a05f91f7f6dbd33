import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '#core/domain/period.ts';
import type { CalendarSpan } from '#core/rules/calendar-period.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { call } from '../../../ipc/client.ts';
import { CalendarSpanField } from '../../../ui/fields/calendar-span-field.tsx';
import { readTypedCalendarSpan, type TypedCalendarSpan } from '../../../ui/fields/typed-calendar-span.ts';
import { InPlace } from './in-place.tsx';
import styles from './in-place.module.css';

type AddPeriodProps = {
  readonly kind: CalendarSpan['kind'];
  readonly year: number;
  readonly onAdded: (period: Period) => void;
};

/** Adds a year, half, quarter or month and chooses it; one that exists is chosen. */
export function AddPeriod({ kind, year, onAdded }: AddPeriodProps) {
  const { t } = useInterfaceLanguage();
  const [typed, setTyped] = useState<TypedCalendarSpan>({ kind, year: String(year), number: '1' });
  const adding = useMutation({ mutationFn: (span: CalendarSpan) => call('period.add', span) });
  const span = readTypedCalendarSpan(typed);
  const add = (close: () => void) => {
    if (span === undefined) return;
    adding.mutate(span, {
      onSuccess: ({ period }) => {
        onAdded(period);
        close();
      },
    });
  };
  return (
    <InPlace
      label={t('entry:in-place.period.open')}
      addLabel={t('entry:in-place.period.add')}
      canAdd={span !== undefined}
      isAdding={adding.isPending}
      error={adding.error}
      onAdd={add}
    >
      <div className={styles['row']}>
        <CalendarSpanField kindLabel={t('entry:in-place.period.kind')} value={typed} onChange={setTyped} />
      </div>
    </InPlace>
  );
}
