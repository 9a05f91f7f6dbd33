import { useState } from 'react';
import type { Period } from '#core/domain/period.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useEntry } from '../../../state/entry-place.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { readTypedDate, toTypedDate } from '#core/intake/typed-date.ts';
import { useSave } from '../mutations.ts';
import { InPlace } from './in-place.tsx';

/** The day up to which the figures of a period were counted; empty: its last day, or today while it runs. */
export function AsOfDay({ period }: { readonly period: Period }) {
  const { t, words, format } = useInterfaceLanguage();
  const { announce } = useEntry();
  const saving = useSave('period.save');
  const stored = toTypedDate(format, period.asOf);
  const [typed, setTyped] = useState<string | null>(null);
  const read = readTypedDate(typed ?? stored);
  const day = read.kind === 'read' ? read.isoDate : undefined;
  const isTooEarly = day != null && day < period.from;
  const save = (close: () => void) => {
    if (day === undefined || isTooEarly) return;
    const { id: _id, ...draft } = period;
    saving.mutate(
      { changes: [{ before: period, after: { ...draft, asOf: day } }] },
      {
        onSuccess: () => {
          announce({ text: t('entry:in-place.as-of.saved', { period: words(period.name) }), canUndo: true });
          setTyped(null);
          close();
        },
      },
    );
  };
  return (
    <InPlace
      label={t('entry:in-place.as-of.open')}
      addLabel={t('entry:in-place.as-of.save')}
      canAdd={day !== undefined && !isTooEarly && day !== period.asOf}
      isAdding={saving.isPending}
      error={saving.error}
      onAdd={save}
    >
      <DateField
        name="asOf"
        label={t('entry:in-place.as-of.day')}
        hint={t('entry:in-place.as-of.hint')}
        value={typed ?? stored}
        onChange={setTyped}
        error={isTooEarly ? t('entry:in-place.as-of.too-early') : undefined}
      />
    </InPlace>
  );
}
