import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '#core/domain/period.ts';
import type { CalendarSpan } from '#core/rules/calendar-period.ts';
import { nextFreeSpan } from '#core/rules/next-free-span.ts';
import { type PeriodSpan, readPeriodSpan } from '#core/rules/period-span.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { call } from '../../../ipc/client.ts';
import { PeriodSpanField } from '../period/period-span-field.tsx';
import {
  isCalendarKind,
  readTypedPeriodSpan,
  toTypedPeriodSpan,
  type TypedPeriodSpan,
} from '#core/intake/typed-period-span.ts';
import { InPlace } from './in-place.tsx';

type AddPeriodProps = {
  readonly kind: CalendarSpan['kind'];
  /** A day of the period that the suggestion begins with, as in "2026-06-30". */
  readonly day: string;
  /** Those that are there already. */
  readonly periods: readonly Period[];
  readonly onAdded: (period: Period) => void;
};

/**
 * Adds a span of the calendar, the first months of a year, free days or a campaign, and chooses it; suggests the
 * next span of the calendar that is not there yet.
 */
export function AddPeriod({ kind, day, periods, onAdded }: AddPeriodProps) {
  const { t } = useInterfaceLanguage();
  const codes = new Set(periods.map(({ code }) => code));
  const [own, setOwn] = useState<TypedPeriodSpan | null>(null);
  const typed = own ?? toTypedPeriodSpan(nextFreeSpan(kind, day, codes));
  const adding = useMutation({ mutationFn: (span: PeriodSpan) => call('period.add', span) });
  const span = readTypedPeriodSpan(typed);
  const code = span && readPeriodSpan(span)?.code;
  const isTaken = code !== undefined && codes.has(code);
  const change = (next: TypedPeriodSpan) => {
    if (next.kind === typed.kind || !isCalendarKind(next.kind)) {
      setOwn(next);
      return;
    }
    const firstDay = /^\d{4}$/u.test(typed.year) ? `${typed.year}-01-01` : day;
    setOwn({ ...next, ...toTypedPeriodSpan(nextFreeSpan(next.kind, firstDay, codes)) });
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
      <PeriodSpanField
        value={typed}
        onChange={change}
        // While the period is added it is among them.
        error={isTaken && !adding.isPending ? t('entry:in-place.period.taken') : undefined}
      />
    </InPlace>
  );
}
