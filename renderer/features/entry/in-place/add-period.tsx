import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '#core/domain/period.ts';
import { calendarPeriod, type CalendarSpan } from '#core/rules/calendar-period.ts';
import { nextFreeSpan } from '#core/rules/next-free-span.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { call } from '../../../ipc/client.ts';
import { CalendarSpanField } from '../../../ui/fields/calendar-span-field.tsx';
import {
  readTypedCalendarSpan,
  toTypedCalendarSpan,
  type TypedCalendarSpan,
} from '../../../ui/fields/typed-calendar-span.ts';
import { InPlace } from './in-place.tsx';
import styles from './in-place.module.css';

type AddPeriodProps = {
  readonly kind: CalendarSpan['kind'];
  /** A day of the period that the suggestion begins with, as in "2026-06-30". */
  readonly day: string;
  /** Those that are there already. */
  readonly periods: readonly Period[];
  readonly onAdded: (period: Period) => void;
};

/** Adds a year, half, quarter or month and chooses it; suggests the next one that is not there yet. */
export function AddPeriod({ kind, day, periods, onAdded }: AddPeriodProps) {
  const { t } = useInterfaceLanguage();
  const codes = new Set(periods.map(({ code }) => code));
  const [own, setOwn] = useState<TypedCalendarSpan | null>(null);
  const typed = own ?? toTypedCalendarSpan(nextFreeSpan(kind, day, codes));
  const adding = useMutation({ mutationFn: (span: CalendarSpan) => call('period.add', span) });
  const span = readTypedCalendarSpan(typed);
  const isTaken = span !== undefined && codes.has(calendarPeriod(span).code);
  const change = (next: TypedCalendarSpan) => {
    const firstDay = span === undefined ? day : `${span.year}-01-01`;
    const isOtherKind = next.kind !== typed.kind;
    setOwn(isOtherKind ? toTypedCalendarSpan(nextFreeSpan(next.kind, firstDay, codes)) : next);
  };
  const add = (close: () => void) => {
    if (span === undefined || isTaken) return;
    adding.mutate(span, {
      onSuccess: ({ period }) => {
        onAdded(period);
        setOwn(null);
        close();
      },
    });
  };
  return (
    <InPlace
      label={t('entry:in-place.period.open')}
      addLabel={t('entry:in-place.period.add')}
      canAdd={span !== undefined && !isTaken}
      isAdding={adding.isPending}
      error={adding.error}
      onAdd={add}
    >
      <div className={styles['row']}>
        <CalendarSpanField
          kindLabel={t('entry:in-place.period.kind')}
          value={typed}
          onChange={change}
          // While the period is added it is among them.
          error={isTaken && !adding.isPending ? t('entry:in-place.period.taken') : undefined}
        />
      </div>
    </InPlace>
  );
}
