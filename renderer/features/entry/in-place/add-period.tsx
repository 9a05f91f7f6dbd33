import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '#core/domain/period.ts';
import { periodName } from '#core/language/period-name.ts';
import { calendarSpanSchema, type CalendarSpan } from '#core/rules/calendar-period.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { refreshAfter } from '../../../app/queries.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { call } from '../../../ipc/client.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { InPlace } from './in-place.tsx';
import styles from './in-place.module.css';

type Kind = CalendarSpan['kind'];

const kindTexts: Readonly<Record<Kind, TranslationKey>> = {
  year: 'entry:in-place.period.kind-year',
  half: 'entry:in-place.period.kind-half',
  quarter: 'entry:in-place.period.kind-quarter',
  month: 'entry:in-place.period.kind-month',
};
const kinds: readonly Kind[] = ['year', 'half', 'quarter', 'month'];
const spansInYear: Readonly<Record<Kind, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

type AddPeriodProps = {
  readonly kind: Kind;
  readonly year: number;
  readonly onAdded: (period: Period) => void;
};

/** Adds a year, half, quarter or month and chooses it; one that exists is chosen. */
export function AddPeriod({ kind: firstKind, year: firstYear, onAdded }: AddPeriodProps) {
  const { t, language } = useInterfaceLanguage();
  const client = useQueryClient();
  const [kind, setKind] = useState(firstKind);
  const [year, setYear] = useState(String(firstYear));
  const [number, setNumber] = useState('1');
  const adding = useMutation({
    mutationFn: (span: CalendarSpan) => call('period.add', span),
    onSuccess: () => refreshAfter(client, 'situation'),
  });
  const span = toSpan(kind, Number(year), Number(number));
  const numbers = Array.from({ length: spansInYear[kind] }, (_, index) => index + 1);
  const nameOf = (place: number) => {
    const named = toSpan(kind, Number(year), place);
    return named === undefined ? String(place) : periodName(named, t, language);
  };
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
        <ChoiceField
          name="newPeriodKind"
          label={t('entry:in-place.period.kind')}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setNumber('1');
          }}
          choices={kinds.map((it) => ({ value: it, label: t(kindTexts[it]) }))}
        />
        <TextField
          name="newPeriodYear"
          label={t('entry:in-place.period.year')}
          value={year}
          onChange={setYear}
          error={
            toSpan('year', Number(year), 1) === undefined ? t('entry:in-place.period.year-wrong') : undefined
          }
        />
        {kind !== 'year' && (
          <ChoiceField
            name="newPeriodNumber"
            label={t('entry:in-place.period.which')}
            value={number}
            onChange={setNumber}
            choices={numbers.map((place) => ({ value: String(place), label: nameOf(place) }))}
          />
        )}
      </div>
    </InPlace>
  );
}

/** Undefined where the year is none that is worked with. */
function toSpan(kind: Kind, year: number, number: number): CalendarSpan | undefined {
  const typed = kind === 'year' ? { kind, year } : { kind, year, number };
  return calendarSpanSchema.safeParse(typed).data;
}
