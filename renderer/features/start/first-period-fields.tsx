import type { TranslationKey } from '#core/language/translate.ts';
import type { CalendarSpan } from '#core/rules/calendar-period.ts';
import { periodName } from '#core/language/period-name.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { ChoiceField } from '../../ui/fields/choice-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { findFirstPeriod, firstPeriodTyping, type FirstPeriodTyping } from './first-period.ts';

type SpanKind = CalendarSpan['kind'];

const kindTexts: Readonly<Record<SpanKind, TranslationKey>> = {
  month: 'start:new.period.month',
  quarter: 'start:new.period.quarter',
  half: 'start:new.period.half',
  year: 'start:new.period.year',
};
const kinds: readonly SpanKind[] = ['month', 'quarter', 'half', 'year'];
const spansInYear: Readonly<Record<SpanKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

type FirstPeriodFieldsProps = {
  readonly today: string;
  readonly value: FirstPeriodTyping;
  readonly onChange: (value: FirstPeriodTyping) => void;
};

/** Kind, place and year of a period; another kind begins with the last one that is over. */
export function FirstPeriodFields({ today, value, onChange }: FirstPeriodFieldsProps) {
  const { t, language } = useInterfaceLanguage();
  const isYearKnown = findFirstPeriod(value) !== undefined;
  const nameOf = (number: string) => {
    const span = findFirstPeriod({ ...value, number });
    return span === undefined ? number : periodName(span, t, language);
  };
  const numbers = Array.from({ length: spansInYear[value.kind] }, (_, index) => String(index + 1));
  return (
    <>
      <ChoiceField
        name="periodKind"
        label={t('start:new.period-kind')}
        value={value.kind}
        onChange={(kind) => onChange(firstPeriodTyping(kind, today))}
        choices={kinds.map((kind) => ({ value: kind, label: t(kindTexts[kind]) }))}
      />
      <TextField
        name="year"
        label={t('start:new.year')}
        value={value.year}
        onChange={(year) => onChange({ ...value, year })}
        error={isYearKnown ? undefined : t('start:new.year-wrong')}
      />
      {value.kind !== 'year' && (
        <ChoiceField
          name="periodNumber"
          label={t('start:new.period-which')}
          value={value.number}
          onChange={(number) => onChange({ ...value, number })}
          choices={numbers.map((number) => ({ value: number, label: nameOf(number) }))}
        />
      )}
    </>
  );
}
